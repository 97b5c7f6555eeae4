/** What makes a question a good one, as far as a machine can tell: the rules that look at more than one field. */
import { formatCidr } from '../analyzer/network/address.ts';
import { rangeOf } from './graders/cidr.ts';
import type { ChangeOption, ChoiceOption, NumberOption, RangeOption, VerdictOption } from './question.ts';

/** Where a fault stands inside the question, and what to do about it. */
export interface Fault {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

const longestPrompt = 60;

/** The prompt is short and asks positively. */
export function checkPrompt(text: string): readonly Fault[] {
  const words = text.split(/\s+/).filter((word) => word !== '').length;
  const faults: Fault[] = [];
  if (words >= longestPrompt)
    faults.push({ path: [], message: `the prompt has ${words} words: keep it under ${longestPrompt}` });
  if (/\b(?:which|what)\b[^.?]{1,40}\b(?:is|are|does|do|would|will|can) not\b[^.]{0,80}\?/i.test(text)) {
    faults.push({ path: [], message: 'ask what is, not what is not: readers miss the negation' });
  }
  if ((text.match(/`/g) ?? []).length % 2 === 1)
    faults.push({ path: [], message: 'close the `code` with a second backtick' });
  return faults;
}

/** The hint is one sentence. */
export function checkHint(text: string): readonly Fault[] {
  const sentences = text.split(/[.!?](?:\s+|$)/).filter((part) => part !== '').length;
  const ends = /[.?]$/.test(text);
  return sentences === 1 && ends
    ? []
    : [{ path: [], message: 'a hint is one sentence that ends with a full stop or a question mark' }];
}

/** Options of single and multi: right ones in the number asked, texts that differ, and no answer betrayed by its length. */
export function checkChoice(
  options: readonly ChoiceOption[],
  { right }: { readonly right: 'one' | 'some' },
): readonly Fault[] {
  const faults: Fault[] = [];
  const rightCount = options.filter((option) => option.correct).length;
  if (right === 'one' && rightCount !== 1) {
    faults.push({
      path: ['options'],
      message: `mark exactly one option with correct: true (${rightCount} are marked)`,
    });
  }
  if (right === 'some' && (rightCount === 0 || rightCount === options.length)) {
    faults.push({
      path: ['options'],
      message: 'mark at least one option with correct: true, and leave at least one wrong',
    });
  }
  options.forEach((option, index) => faults.push(...checkOption(option, index, options)));
  const lengths = options.map((option) => option.text.length);
  const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)];
  if (longest > 2 * shortest) {
    faults.push({
      path: ['options'],
      message: `keep the lengths of the options within a factor of two (${shortest} to ${longest} characters): length betrays the answer`,
    });
  }
  return faults;
}

function checkOption(option: ChoiceOption, index: number, options: readonly ChoiceOption[]): Fault[] {
  const faults: Fault[] = [];
  if (option.correct && option.misconception !== undefined) {
    faults.push({
      path: ['options', index, 'misconception'],
      message: 'a right option holds no misconception: remove it',
    });
  }
  if (options.findIndex((other) => other.text === option.text) < index) {
    faults.push({ path: ['options', index, 'text'], message: 'another option has the same text' });
  }
  if (/^(?:all|none|both|neither) of (?:the above|these|them)/i.test(option.text)) {
    faults.push({
      path: ['options', index, 'text'],
      message: 'name a belief that people hold instead of all or none of the above',
    });
  }
  return faults;
}

/** Blocks of order: three at least in order, one or two that do not belong, no text twice. */
export function checkOrder(options: readonly ChoiceOption[]): readonly Fault[] {
  const belonging = options.filter((option) => option.correct).length;
  const strange = options.length - belonging;
  const faults = options.flatMap((option, index) => checkOption(option, index, options));
  if (belonging < 3) {
    const message = `mark three blocks at least with correct: true, in the right order (${belonging} are marked)`;
    faults.push({ path: ['options'], message });
  }
  if (strange < 1 || strange > 2) {
    const message = `give one or two blocks that do not belong (${strange} are unmarked)`;
    faults.push({ path: ['options'], message });
  }
  return faults;
}

/** Values of number: one right one, near misses that differ from it and from each other. */
export function checkNumbers(options: readonly NumberOption[]): readonly Fault[] {
  return checkValues(
    options,
    options.map(({ value }) => String(value)),
    'value',
  );
}

/** Ranges of cidr: real ones in their usual spelling, one right one, near misses that differ. */
export function checkRanges(options: readonly RangeOption[]): readonly Fault[] {
  const faults = options.flatMap(({ range: text }, index): readonly Fault[] => {
    const range = rangeOf(text);
    if (range === null) return [{ path: ['options', index, 'range'], message: `${text} is no address range` }];
    if (formatCidr(range) === text) return [];
    return [
      { path: ['options', index, 'range'], message: `write ${text} in its usual spelling, ${formatCidr(range)}` },
    ];
  });
  return [
    ...faults,
    ...checkValues(
      options,
      options.map(({ range }) => range),
      'range',
    ),
  ];
}

function checkValues(
  options: readonly (NumberOption | RangeOption)[],
  values: readonly string[],
  field: string,
): readonly Fault[] {
  const rights = options.filter((option) => option.correct).length;
  const twice = values.flatMap((value, index) => (values.indexOf(value) < index ? [index] : []));
  const held = options.flatMap((option, index) =>
    option.correct && option.misconception !== undefined ? [index] : [],
  );
  return [
    ...(rights === 1 ? [] : [{ path: ['options'], message: `mark exactly one ${field} with correct: true (${rights} are marked)` }]), // prettier-ignore
    ...twice.map((index) => ({ path: ['options', index, field], message: `another option has the same ${field}` })),
    ...held.map((index) => ({
      path: ['options', index, 'misconception'],
      message: 'a right option holds no misconception: remove it',
    })),
  ];
}

/** Changes of fix: no command twice. */
export function checkChanges(options: readonly ChangeOption[]): readonly Fault[] {
  return options.flatMap(({ change }, index) =>
    options.findIndex((other) => other.change === change) < index
      ? [{ path: ['options', index, 'change'], message: 'another option makes the same change' }]
      : [],
  );
}

/** Options of predict: each verdict once. */
export function checkVerdicts(options: readonly VerdictOption[]): readonly Fault[] {
  return options.flatMap(({ verdict }, index) =>
    options.findIndex((other) => other.verdict === verdict) < index
      ? [{ path: ['options', index, 'verdict'], message: `the verdict ${verdict} stands twice` }]
      : [],
  );
}
