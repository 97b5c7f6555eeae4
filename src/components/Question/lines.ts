/** Marks the lines that decide in what a question shows, and brings the first of them into view. */
import type { Parts } from './parts.ts';

/** Marks the lines that the answer names, or takes the marks away. */
export function markLines({ host, after }: Parts, isMarked: boolean): void {
  for (const box of host.querySelectorAll<HTMLElement>('pre[data-name]')) {
    const lines = [...box.querySelectorAll<HTMLElement>('code > span')];
    for (const line of lines) delete line.dataset['mark'];
    if (!isMarked) continue;
    const named = [...after.querySelectorAll<HTMLElement>('[data-from]')].filter(
      ({ dataset }) => dataset['file'] === box.dataset['name'],
    );
    const marked = named.flatMap(({ dataset }) => lines.slice(Number(dataset['from']) - 1, Number(dataset['to'])));
    for (const line of marked) line.dataset['mark'] = '';
    const [first] = marked;
    if (first !== undefined) box.scrollTop = first.offsetTop - box.offsetTop - box.clientHeight / 3;
  }
}
