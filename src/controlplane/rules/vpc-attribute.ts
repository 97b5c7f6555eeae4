/** The switches of a VPC, as `describe-vpc-attribute` prints them: one flat answer each. */
import type { Draft } from '../draft.ts';
import { isObject } from '../parameters.ts';

export type VpcAttribute = 'EnableDnsSupport' | 'EnableDnsHostnames';

/** What a switch is set to; undefined where no answer shows it. */
export function attributeOf(vpc: string, name: VpcAttribute, draft: Draft): boolean | undefined {
  const value = draft.flat(name).find(({ VpcId }) => VpcId === vpc)?.[name];
  return isObject(value) ? value['Value'] === true : typeof value === 'boolean' ? value : undefined;
}

/** Sets a switch, in the answer that shows it or in one of its own. */
export function setAttribute(vpc: string, name: VpcAttribute, on: boolean, draft: Draft): void {
  const shown = draft.flat(name).find(({ VpcId }) => VpcId === vpc);
  if (shown === undefined) draft.addFlat(`vpc-attribute-${name}.json`, { VpcId: vpc, [name]: { Value: on } });
  else shown[name] = isObject(shown[name]) ? { Value: on } : on;
}
