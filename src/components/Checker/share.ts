/** Sending an answer on: a link with a copy that names nobody, the report as Markdown, as text or as a file. */
import { gatherOnDemand, readOnDemand } from '../../analyzer/on-demand.ts';
import { redactReport } from '../../analyzer/report/redact.ts';
import { toMarkdown } from '../../analyzer/report/to-markdown.ts';
import { encode, MOST_FRAGMENT } from '../../permalink/code.ts';
import { commandsOf, sharedText } from '../../permalink/reduce.ts';
import { h } from '../Report/node.ts';
import type { Child, Node } from '../Report/node.ts';
import { toDom } from '../Report/to-dom.ts';
import { sizeWords } from './limits.ts';
import type { Shown } from './state.ts';

/** What a link would carry, or why there is none. */
type Link = { readonly address: string; readonly text: string } | { readonly refusal: string; readonly text?: string };

/** Opens the dialog about one result; it is gone from the page when it is closed. */
export async function openShare(page: Document, { input, result }: Shown): Promise<void> {
  const snapshot = await gatherOnDemand(await readOnDemand(input));
  const link = await linkOf(sharedText(snapshot.paste, commandsOf(snapshot)), result.report.question, page.location);
  const markdown = toMarkdown(result.report);
  const plain = plainText(result.report);
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
    if (act === 'file') download(page, 'way-out-report.md', markdown);
    if (act === 'paste' && link.text !== undefined) download(page, 'way-out-paste.txt', link.text);
    if (act === 'close' || target === dialog) dialog.close();
  });
  dialog.addEventListener('close', () => dialog.remove());
  page.body.append(dialog);
  dialog.showModal();
}

async function linkOf(
  shared: ReturnType<typeof sharedText>,
  question: Parameters<typeof encode>[0]['question'],
  { origin, pathname }: Location,
): Promise<Link> {
  if ('refusal' in shared) return shared;
  const fragment = await encode({ text: shared.text, question });
  if (fragment !== null) return { address: `${origin}${pathname}#${fragment}`, text: shared.text };
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
      `Nothing is sent by copying it. It carries exactly this text, ${sizeWords(link.address.length)} in all:`,
    ),
    h('pre', { class: 'share-text', tabindex: '0', 'aria-label': 'What the link carries' }, link.text),
    h('p', { class: 'share-row' }, button('link', 'Copy link')),
  ];
}

function button(act: string, words: string): Node {
  return h('button', { type: 'button', 'data-share': act }, words);
}

async function copy(text: string, what: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return `${what} copied.`;
  } catch {
    return 'The browser did not allow copying.';
  }
}

/** The report in a few lines that any chat shows as they are. */
function plainText(report: Shown['result']['report']): string {
  const { headline, findings } = redactReport(report);
  const fixes = findings.flatMap(({ fixes: all }) => all.slice(0, 1)).slice(0, 1);
  return [headline, ...fixes.flatMap(({ title, cli }) => ['', `Fix: ${title}`, ...cli])].join('\n') + '\n';
}

// A link that is clicked by a script stays on the device: the policy of the page lets nothing be sent.
function download(page: Document, name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  const link = page.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
