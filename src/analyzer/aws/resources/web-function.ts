import type { Resource } from '../schema.ts';

/**
 * Lambda Web Functions: names only, since their network is a matter of revisions (FN-22). Their service prints names in
 * camel case, which every format reads as the command line's other names are spelled; its lists are called `functions`.
 */
export const webFunction: Resource = {
  label: 'Web Functions',
  one: 'Web Function',
  operations: ['get-web-function', 'list-web-functions', 'create-web-function'],
  wrappers: [],
  idField: 'FunctionArn',
  flatBy: ['FunctionArn', 'functionArn'],
  vpcFilters: [],
  fields: { FunctionName: 'any!', FunctionArn: 'lambdaarn!', State: 'word' },
  regionsIn: ['FunctionArn'],
};
