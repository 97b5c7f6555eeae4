/** Sending an answer on: a link with a copy that names nobody, the report as Markdown, as text or as a file. */
import type { Question } from '../../analyzer/report/types.ts';
import { encode, MOST_FRAGMENT } from '../../permalink/code.ts';
import { h } from '../Report/node.ts';
import type { Child, Node } from '../Report/node.ts';
import { toDom } from '../Report/to-dom.ts';
import { copied, download } from '../TakeAway/take-away.ts';
import type { Shareable } from './job.ts';
import { sizeWords } from './limits.ts';

/** What a link would carry, or why there is none. */
type Link =
  | { readonly address: string; readonly text: string; readonly question: Question }
  | { readonly refusal: string; readonly text?: string };

/** Opens the dialog about one result; it is gone from the page when it is closed. */
export async function openShare(page: Document, shareable: Shareable): Promise<void> {
  const { markdown, plain } = shareable;
  const link = await linkOf(shareable.shared, page.location);
  const dialog = toDom(view(link), page);
  if (!(dialog instanceof HTMLDialogElement)) return;
  const status = dialog.querySelector('[role=status]');
  const say = (words: string): void => {
    if (status !== null) status.textContent = words;
  };
  dialog.addEventListener('click', ({ target }) => {
    const act = target instanceof HTMLElement ? target.dataset['share'] : undefined;
    if (act === 'link' && 'address' in link) void copy(link.address, 'Link').then(say);
    if (act === 'markdown') void copy(markdown, 'Report as Markdown').then(say);
    if (act === 'text') void copy(plain, 'Report as text').then(say);
    if (act === 'file') download(page, 'way-out-report.md', markdown, 'text/plain');
    if (act === 'paste' && link.text !== undefined) download(page, 'way-out-paste.txt', link.text, 'text/plain');
    if (act === 'close' || target === dialog) dialog.close();
  });
  dialog.addEventListener('close', () => dialog.remove());
  page.body.append(dialog);
  dialog.showModal();
}

async function linkOf(shared: Shareable['shared'], { origin, pathname }: Location): Promise<Link> {
  if ('refusal' in shared) return shared;
  const fragment = await encode(shared);
  if (fragment !== null) return { address: `${origin}${pathname}#${fragment}`, ...shared };
  const most = sizeWords(MOST_FRAGMENT);
  return { refusal: `A link may have ${most}, and this paste needs more. Send it as a file.`, text: shared.text };
}

function view(link: Link): Node {
  return h(
    'dialog',
    { class: 'share', 'aria-labelledby': 'share-title' },
    h('h2', { id: 'share-title' }, 'Share this answer'),
    h(
      'p',
      null,
      'Ids, names and account numbers are replaced, tags and free text are left out; ranges of addresses stay.',
    ),
    ...linkPart(link),
    h('h3', null, 'The report'),
    h(
      'p',
      { class: 'share-row' },
      button('markdown', 'Copy as Markdown'),
      button('text', 'Copy as text'),
      button('file', 'Download'),
    ),
    h('p', { role: 'status' }),
    h('p', { class: 'share-row' }, button('close', 'Close')),
  );
}

function linkPart(link: Link): readonly Child[] {
  const title = h('h3', null, 'A link that opens this check');
  if ('refusal' in link) {
    const file = link.text === undefined ? null : h('p', { class: 'share-row' }, button('paste', 'Download the copy'));
    return [title, h('p', null, link.refusal), ...(file === null ? [] : [file])];
  }
  return [
    title,
    h(
      'p',
      null,
      `Nothing is sent by copying it. It asks for ${link.question.destination ?? 'the internet'} and carries exactly this ` +
        `text, ${sizeWords(link.address.length)} in all:`,
    ),
    h('pre', { class: 'share-text', tabindex: '0', 'aria-label': 'What the link carries' }, link.text),
    h('p', { class: 'share-row' }, button('link', 'Copy link')),
  ];
}

function button(act: string, words: string): Node {
  return h('button', { type: 'button', 'data-share': act }, words);
}

async function copy(text: string, what: string): Promise<string> {
  return (await copied(text)) ? `${what} copied.` : 'The browser did not allow copying.';
}
