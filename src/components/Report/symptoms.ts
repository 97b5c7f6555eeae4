import type { Symptom } from '../../analyzer/report/types.ts';
import { lineId, lineWords } from './anchors.ts';
import { inline } from './inline.ts';
import { h } from './node.ts';
import type { Node } from './node.ts';
import { siteHref } from './options.ts';
import type { ViewOptions } from './options.ts';

/** What the error messages in the paste mean, each with its line and its entry on the page of symptoms; `isMore` where the answer is about one. */
export function symptomsSection(symptoms: readonly Symptom[], isMore: boolean, options: ViewOptions): Node {
  const id = `${options.prefix}symptoms`;
  return h(
    'section',
    { class: 'needs', 'aria-labelledby': id },
    h('h2', { id }, `${isMore ? 'Other' : 'The'} error message${symptoms.length === 1 && !isMore ? '' : 's'}`),
    h(
      'ul',
      { class: 'needs-list' },
      symptoms.map((symptom) => symptomItem(symptom, options)),
    ),
  );
}

function symptomItem({ id, source, start, text, page, isAsked }: Symptom, options: ViewOptions): Node {
  const words = lineWords(source, start.line, start.line, options);
  const place = options.linkLines ? h('a', { href: `#${lineId(options.prefix, source, start.line)}` }, words) : words;
  return h(
    'li',
    { 'data-symptom': id },
    h(
      'p',
      null,
      [place, ': ', ...inline(text), isAsked ? ' The check asks for the destination that it names.' : null, ' '],
      h('a', { href: siteHref(options.base, page) }, 'More about this message'),
    ),
  );
}
