/** Durable functions checkpoint through the Lambda API from inside the function: the way to it is asked unasked (FN-29). */
import type { CallerChoice } from './caller-choice.ts';
import type { Context } from '../path/context.ts';
import { createMemo } from '../path/memo.ts';
import { below } from '../path/model.ts';
import type { ResolvedQuestion } from './question.ts';
import { resolveQuestion } from './resolve-question.ts';
import type { FactAt } from './across-subnets.ts';
import { subnetsOrTables } from './subnets-or-tables.ts';
import { judge } from './judge.ts';
import { mixSubnets } from './mix.ts';

/** What an attached durable function finds on its way to the service `lambda`; nothing where that is the question itself. */
export function durableFacts(context: Context, choice: CallerChoice, { target }: ResolvedQuestion): FactAt[] {
  const { found, attachment, caller } = choice;
  if (!found || attachment !== 'vpc' || found.data.DurableConfig === undefined) return [];
  if (target.kind === 'service' && target.service === 'lambda') return [];
  const question = resolveQuestion({ destination: 'lambda' }, context.parts);
  const asked: Context = {
    ...context,
    family: 'ipv4',
    protocol: 'tcp',
    port: 443,
    destinationName: question.name,
    destination: question.addresses,
    asksAddresses: false,
    memo: createMemo(),
    looks: { source: 0, zone: 0, branches: 0 },
  };
  const judged = subnetsOrTables(asked, choice, question).map((one) => judge(asked, question, one));
  const { word, lean } = mixSubnets(judged.map(({ summary }) => summary));
  const values = { name: caller.name ?? found.id, verdict: word, lean };
  return [
    { fact: { finding: 'durable-function', values, places: [below(found.place, 'DurableConfig')] }, subnets: [] },
  ];
}
