/** Which reports need the views that are loaded apart. */
import type { Report } from '../../analyzer/report/types.ts';
import type * as WithoutOutput from './without-output.ts';

/** The views that few reports need; null where this one does not. */
export type RareViews = typeof WithoutOutput | null;

/** Whether a report needs them: its text holds error messages, or nothing that could be read. */
export const needsRareViews = ({ symptoms, documents }: Report): boolean =>
  symptoms !== undefined || documents.every(({ command }) => command === null);
