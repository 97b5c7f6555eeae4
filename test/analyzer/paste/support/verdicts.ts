/** What becomes of the verdict of a recorded scenario when its text is damaged. */
import { check } from '../../../../src/analyzer/index.ts';
import { RECORDED, recorded } from './scenarios.ts';

/** The verdict in every recorded format, damaged and sound: equal when the damage costs nothing. */
export function verdicts(
  slug: string,
  damage: (text: string) => string,
  sound: (text: string) => string = (text) => text,
): { damaged: Record<string, string>; sound: Record<string, string> } {
  const each = (change: (text: string) => string): Record<string, string> =>
    Object.fromEntries(RECORDED.map((format) => [format, check(change(recorded(slug, format))).verdict]));
  return { damaged: each(damage), sound: each(sound) };
}
