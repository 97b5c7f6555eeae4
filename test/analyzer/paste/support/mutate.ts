/** Damaged pastes by seed: sound ones in every format with chunks deleted, doubled, swapped or put in; and no pastes at all. */
import { cloudTrail, documentsOf, inPowershell, inPython, RECORDED, recorded } from './scenarios.ts';

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const SLUGS = ['public-subnet-surprise', 'sqs-endpoint', 'not-attached', 'nat-private-type'];

/** Sound pastes in every format. */
export const SOUND: readonly string[] = SLUGS.flatMap((slug) => [
  ...RECORDED.map((format) => recorded(slug, format)),
  inPowershell(slug),
  inPython(slug),
  ...documentsOf(slug).flatMap(({ value }) =>
    ((value as { RouteTables?: unknown[] }).RouteTables ?? []).map(cloudTrail),
  ),
]);

const SCRAPS = [
  '{', '}', '[', ']', '"', "'", ',', ':', '\n', '\t', '|', '+--', '- ', '...', '…', '<item>', '</item>', '\\', '\r\n', '\u0000', '\ufeff',
  '\u001b[31m', '“', '”', '\u00a0', '\u200b', '&quot;', '> ', '```', '$ aws ec2 describe-subnets\n', '"__proto__": {"a": 1},', '"constructor": "x",',
  '__proto__:\n', 'None', 'null', 'NextToken', 'ROUTES\t', '0.0.0.0/0', 'subnet-', '\ud800', '999999999999999999999', '--More--', '(END)',
]; // prettier-ignore

/** One case. Most are pieces of sound pastes, up to a few thousand characters, with some edits. */
export function damaged(seed: number): string {
  const roll = dice(seed);
  const below = (limit: number): number => Math.floor(roll() * limit);
  const pick = <T>(list: readonly T[], otherwise: T): T => list[below(list.length)] ?? otherwise;
  if (roll() < 0.1)
    return Array.from({ length: below(400) }, () => String.fromCharCode(below(roll() < 0.5 ? 128 : 65_536))).join('');
  if (roll() < 0.1) return Array.from({ length: below(120) }, () => pick(SCRAPS, '')).join('');
  const whole = pick(SOUND, '');
  const size = 200 + below(2500);
  const from = roll() < 0.4 ? 0 : below(whole.length);
  let text = whole.slice(from, from + size);
  for (let edits = below(6); edits > 0; edits -= 1) {
    const at = below(text.length + 1);
    const end = Math.min(text.length, at + below(roll() < 0.5 ? 5 : 300));
    const kind = below(5);
    if (kind === 0) text = text.slice(0, at) + text.slice(end);
    else if (kind === 1) text = text.slice(0, end) + text.slice(at, end) + text.slice(end);
    else if (kind === 2) text = text.slice(0, at) + pick(SCRAPS, '') + text.slice(at);
    else if (kind === 3)
      text = text.slice(0, at) + pick(SOUND, '').slice(below(3000), 3000 + below(300)) + text.slice(end);
    else {
      const other = below(text.length + 1);
      const [a, b] = at < other ? [at, other] : [other, at];
      text = text.slice(b) + text.slice(a, b) + text.slice(0, a);
    }
  }
  return text;
}
