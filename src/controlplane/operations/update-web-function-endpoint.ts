import { operation } from '../operation.ts';
import { Refusal } from '../refusal.ts';

/** After the service model of Lambda web functions, of which no SDK is installed here. */
interface Input {
  functionName: string;
  endpointName: string;
  autoDeploymentMode?: string;
  revisionWeights?: { revisionId?: string; weight?: number }[];
}

/** Which revisions of a web function answer, and how often. */
export const updateWebFunctionEndpoint = operation<Input>({
  service: 'lambda-web',
  name: 'UpdateWebFunctionEndpoint',
  parameters: {
    functionName: 'string',
    endpointName: 'string',
    autoDeploymentMode: '=Enabled|Disabled',
    revisionWeights: [{ revisionId: 'string', weight: 'integer' }],
  },
  required: ['functionName', 'endpointName'],
  run({ functionName, endpointName, autoDeploymentMode, revisionWeights }, draft) {
    const spellings = [asIs, capital].flatMap((spell) =>
      draft.flat(spell('endpointArn')).map((found) => ({ found, spell })),
    );
    const endpoint = spellings.find(
      ({ found, spell }) =>
        found[spell('endpointName')] === endpointName &&
        String(found[spell('functionArn')]).endsWith(`:web-function:${functionName}`),
    );
    if (endpoint === undefined)
      throw new Refusal('ResourceNotFoundException', `Endpoint not found: ${endpointName} of ${functionName}`);
    const { found, spell } = endpoint;
    if (autoDeploymentMode !== undefined) found[spell('autoDeploymentMode')] = autoDeploymentMode;
    if (revisionWeights !== undefined)
      found[spell('revisionWeights')] = revisionWeights.map((weight) =>
        Object.fromEntries(Object.entries(weight).map(([name, value]) => [spell(name), value])),
      );
    return { ...found };
  },
});

/** The service spells names as `endpointArn`; what was read from a paste has them as all other services do. */
const asIs = (name: string): string => name;
const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
