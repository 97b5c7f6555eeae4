/** From the reader's question to sets. What is not about the internet is read by a part that few questions need. */
import type { Parts } from '../parts.ts';
import { destinations } from './parts/destinations.ts';
import { portProblem, type Question, type ResolvedQuestion, toInternet, withDefaults, wrong } from './question.ts';

/** Fills the defaults (`internet`, IPv4, TCP 443) and reads the destination. Never throws on what a reader typed. */
export function resolveQuestion(question: Question, parts: Parts): ResolvedQuestion {
  const destination = (question.destination ?? '').trim();
  if (destination !== '' && destination.toLowerCase() !== 'internet')
    return parts.use(destinations).resolveNamed(question, destination, parts);
  const asked = withDefaults(question, question.destination ?? 'internet', question.port ?? 443);
  const problem = portProblem(asked.port);
  return problem === null ? toInternet(asked) : wrong(asked, problem);
}
