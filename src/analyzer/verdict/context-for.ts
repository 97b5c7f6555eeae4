/** What stays the same while one question about one snapshot is answered. */
import type { Caller, Context } from '../path/context.ts';
import { createMemo } from '../path/memo.ts';
import type { Model } from '../path/model.ts';
import type { Parts } from '../parts.ts';
import type { ResolvedQuestion } from './question.ts';

/** The context of a question, with nothing done yet. */
export const contextFor = (model: Model, resolved: ResolvedQuestion, caller: Caller, parts: Parts): Context => ({
  model,
  family: resolved.asked.family,
  protocol: resolved.asked.protocol,
  port: resolved.asked.port,
  destinationName: resolved.name,
  destination: resolved.addresses,
  caller,
  asksAddresses: resolved.target.kind === 'addresses' && resolved.target.public,
  parts,
  memo: createMemo(),
  looks: { source: 0, zone: 0, branches: 0 },
});
