/** The verdict for a function that is not attached to a VPC. */
import type { Fact } from '../path/facts.ts';
import type { FactAt } from './across-subnets.ts';
import type { Analysis } from './answer.ts';
import { publicPart } from './public-part.ts';
import type { ResolvedQuestion } from './question.ts';

/** A function that is not attached: the internet and AWS's public endpoints by default, nothing private, no IPv6 (FN-1, FN-2). */
export function unattached(base: Pick<Analysis, 'question' | 'choice' | 'context'>, facts: FactAt[]): Analysis {
  const { question, choice } = base;
  const name = choice.caller.name ?? '';
  const { family } = question.asked;
  const places = choice.found
    ? [{ document: choice.found.place.document, path: [...choice.found.place.path, 'VpcConfig'] }]
    : [];
  const fact: Fact =
    family === 'ipv6'
      ? { finding: 'no-ipv6-unattached', values: { name }, places, blocks: true }
      : { finding: 'not-attached', values: { name }, places };
  const { target } = question;
  if (family === 'ipv4' && target.kind === 'private')
    return privateFromOutside(base, target, [{ fact, subnets: [] }, ...facts]);
  return {
    ...base,
    verdict: family === 'ipv6' ? 'unreachable' : publicPart(question),
    lean: null,
    judged: [],
    facts: [{ fact, subnets: [] }, ...facts],
    needs: [],
    assumptions: [],
  };
}

/** A name that leads into a VPC is out of reach from outside it, unless the resource is set to have a public address (DNS-9). */
function privateFromOutside(
  base: Pick<Analysis, 'question' | 'choice' | 'context'>,
  { host, facts: known }: Extract<ResolvedQuestion['target'], { kind: 'private' }>,
  facts: FactAt[],
): Analysis {
  const values = { host, what: known.what ?? '', kind: known.kind };
  const fact: Fact = { finding: 'private-destination', values, places: [] };
  return {
    ...base,
    verdict: 'unknown',
    lean: known.kind === 'inside' ? 'unreachable' : null,
    judged: [],
    facts: [...facts, { fact, subnets: [] }],
    needs: [{ need: 'host-address', ids: [host], vpcId: null, weight: 3 }],
    assumptions: [],
  };
}
