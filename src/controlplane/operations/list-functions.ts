import { operation } from '../operation.ts';
import type { Lambda } from '../sdk.ts';

/** Fields that only the answer for one function has (docs.aws.amazon.com/lambda/latest/api/API_ListFunctions.html). */
const OF_ONE = new Set(['State', 'StateReason', 'StateReasonCode', 'LastUpdateStatus', 'LastUpdateStatusReason', 'LastUpdateStatusReasonCode', 'RuntimeVersionConfig']); // prettier-ignore

/** The configurations of all functions, without what only the answer for one has. */
export const listFunctions = operation<Lambda.ListFunctionsCommandInput>({
  service: 'lambda',
  name: 'ListFunctions',
  parameters: { MasterRegion: 'later', FunctionVersion: 'later', Marker: 'later', MaxItems: 'later' },
  required: [],
  run: (_, draft) => ({
    Functions: draft
      .functions()
      .map((one) => Object.fromEntries(Object.entries(one).filter(([field]) => !OF_ONE.has(field)))),
  }),
});
