// A link is offered only for a copy that gets the answer that its sender saw.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { analyzeOnDemand, gatherOnDemand, readOnDemand } from '../../src/analyzer/on-demand.ts';
import { sameAnswer } from '../../src/components/Checker/shareable.ts';
import { commandsOf, sharedText } from '../../src/permalink/reduce.ts';

const scenario = (path: string): string =>
  readFileSync(new URL(`../../content/scenarios/${path}`, import.meta.url), 'utf8');
const TABLES = scenario('blackhole/route-tables.json');
const NETWORK = '{ "SubnetIds": ["subnet-0a1b2c3d4e5f60711"], "SecurityGroupIds": ["sg-0a1b2c3d4e5f60711"] }';

async function sharedOf(text: string): Promise<object> {
  const snapshot = await gatherOnDemand(await readOnDemand(text));
  const { report } = await analyzeOnDemand(snapshot, {});
  return sameAnswer(sharedText(snapshot.paste, commandsOf(snapshot), report.question), snapshot, report);
}

it.each([
  ['whole tables', TABLES],
  ['tables and subnets', `${TABLES}\n${scenario('blackhole/subnets.json')}`],
])('a copy of %s is offered', async (_, text) => {
  expect(await sharedOf(text)).toHaveProperty('text');
});

it.each([
  [
    'fields that a query named',
    `$ aws lambda get-function-configuration --function-name a --query '{F:FunctionName,V:VpcConfig}'\n{ "F": "a", "V": ${NETWORK} }\n${TABLES}`,
  ],
  [
    'rows of the console',
    'Destination\tTarget\tStatus\n10.0.0.0/16\tlocal\tActive\n0.0.0.0/0\tnat-0a1b2c3d4e5f60711\tBlackhole\n',
  ],
])('a copy that lost %s is not', async (_, text) => {
  expect(await sharedOf(text)).toHaveProperty('refusal');
});
