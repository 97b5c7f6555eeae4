import type { Part } from './drawn.ts';
import { h } from './node.ts';
import type { Node } from './node.ts';
import type { ViewOptions } from './options.ts';

const WORDS: Readonly<Record<Part, readonly [one: string, many: string]>> = {
  faults: ['finding', 'findings'],
  notes: ['note', 'notes'],
  subnets: ['subnet', 'subnets'],
};

/** What stands below a list of which `rest` entries are not drawn: a button where a script answers it, else a sentence. */
export function moreBlock(part: Part, rest: number, step: number, options: ViewOptions): Node | null {
  if (rest <= 0) return null;
  const [one, many] = WORDS[part];
  const left = rest === 1 ? `1 more ${one} is` : `${rest} more ${many} are`;
  const next = Math.min(rest, step);
  return h(
    'p',
    { class: 'more' },
    `${left} ${part === 'subnets' ? 'judged but not drawn' : 'not drawn'}. `,
    options.expandable !== true
      ? null
      : h(
          'button',
          { type: 'button', 'data-more': part },
          `Show ${next === 1 ? `1 more ${one}` : `${next} more ${many}`}`,
        ),
  );
}
