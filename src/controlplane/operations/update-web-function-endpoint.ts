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
    const endpoint = draft
      .flat('endpointArn')
      .find(
        (e) => e['endpointName'] === endpointName && String(e['functionArn']).endsWith(`:web-function:${functionName}`),
      );
    if (endpoint === undefined)
      throw new Refusal('ResourceNotFoundException', `Endpoint not found: ${endpointName} of ${functionName}`);
    if (autoDeploymentMode !== undefined) endpoint['autoDeploymentMode'] = autoDeploymentMode;
    if (revisionWeights !== undefined) endpoint['revisionWeights'] = revisionWeights;
    return { ...endpoint };
  },
});
