/** From the form as it stands to what happens next. */
import { firstDrawn } from '../Report/drawn.ts';
import type { Analysis } from './analysis.ts';
import { chosenIn } from './chosen.ts';
import { destinationsIn } from './destinations.ts';
import { failureText } from './failure.ts';
import { inputOf, sizeOf } from './input.ts';
import type { TextFile } from './input.ts';
import { tooBig } from './limits.ts';
import type { Parts } from './parts.ts';
import { portProblem, questionOf } from './question.ts';
import type { Change } from './state.ts';

/** Nothing was analysed, for a reason that is no fault of the text. */
export interface Refusal {
  readonly kind: 'refused';
  readonly reason: string;
}

/** Reads the form and has it analysed, with the report of `shown` in full where there are several destinations; null when the form has changed again in the meantime. */
export async function changeFor(
  parts: Parts,
  files: readonly TextFile[],
  lessons: readonly string[],
  analysis: Analysis,
  shown: string | null = null,
): Promise<Change | Refusal | null> {
  const problem = portProblem(parts.port.value);
  parts.portProblem.textContent = problem ?? '';
  parts.port.setAttribute('aria-invalid', String(problem !== null));
  const { isUnattached, ...chosen } = chosenIn(parts.choices);
  const input = inputOf(parts.paste.value, files, { isUnattached });
  if (input === null) {
    analysis.cancel();
    return { kind: 'cleared' };
  }
  const reason = tooBig(Math.max(sizeOf(input), ...files.map(({ bytes }) => bytes)));
  if (reason !== null) {
    analysis.cancel();
    return { kind: 'refused', reason };
  }
  const destinations = destinationsIn(parts.destination.value);
  const question = questionOf({
    destination: destinations[0] ?? '',
    family: parts.family.value,
    port: parts.port.value,
    ...chosen,
  });
  try {
    const result = await analysis.run({ input, question, destinations, shown, lessons });
    return result === null ? null : { kind: 'analysed', shown: { input, result, most: firstDrawn } };
  } catch (error) {
    return { kind: 'refused', reason: failureText(error) };
  }
}
