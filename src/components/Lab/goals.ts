/** The panel of goals and rules, brought up to date. */
import type { View } from './job.ts';

/** Words behind a goal; the same at build time and in the page. */
export const goalWord = (isMet: boolean, verdict: string, wanted: string): string =>
  isMet ? `met: ${verdict}` : `${verdict}, wanted: ${wanted}`;

export const ruleWord = (breach: string | null): string => (breach === null ? 'holds' : `broken: ${breach}`);

export const billWord = (monthly: number): string => `${monthly.toFixed(2)} USD a month before data`;

/** Marks goals and rules, and says in one sentence how many hold. */
export function showGoals(root: HTMLElement, { grade, monthly, shown }: View): void {
  const put = (selector: string, text: string): void => {
    const element = root.querySelector(selector);
    if (element !== null && element.textContent !== text) element.textContent = text;
  };
  grade.goals.forEach(({ isMet, verdict }, i) => {
    const item = root.querySelector<HTMLElement>(`[data-goal="${String(i)}"]`);
    if (item === null) return;
    item.dataset['ok'] = String(isMet);
    put(`[data-goal="${String(i)}"] .lab-word`, goalWord(isMet, verdict, item.dataset['wanted'] ?? ''));
    item.querySelector('button')?.setAttribute('aria-pressed', String(i === shown));
  });
  grade.breaches.forEach((breach, i) => {
    const item = root.querySelector<HTMLElement>(`[data-rule="${String(i)}"]`);
    if (item !== null) item.dataset['ok'] = String(breach === null);
    put(`[data-rule="${String(i)}"] .lab-word`, ruleWord(breach));
  });
  // Not "bill": that part belongs to the figure, which empties it.
  put('[data-part="monthly"]', billWord(monthly));
  const met = grade.goals.filter(({ isMet }) => isMet).length;
  const broken = grade.breaches.filter((one) => one !== null).length;
  put(
    '[data-part="tally"]',
    `${String(met)} of ${String(grade.goals.length)} goals met, ${broken === 0 ? 'every rule holds' : `${String(broken)} ${broken === 1 ? 'rule' : 'rules'} broken`}.`,
  );
}
