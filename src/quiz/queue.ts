/** What is to be asked today: questions that are due, and those that changed since they were answered. */
import { dueDay } from './schedule.ts';
import type { Progress } from './state.ts';

/** A question of the course as it is today. */
export interface Known {
  readonly id: string;
  readonly revision: string;
  readonly lesson: string;
  /** Practice is asked in reviews only, a prediction never in them; the rest is on the pages of lessons too. */
  readonly role: 'prediction' | 'quiz' | 'practice';
}

export interface Queue {
  /** Ids of questions that are due, the longest due first. */
  readonly due: readonly string[];
  /** Ids of questions that were answered in an older form. */
  readonly changed: readonly string[];
  /** Ids of practice questions nobody has answered, of lessons whose questions are all answered. */
  readonly practice: readonly string[];
  /** The first day after today on which one is due; null when there is none. */
  readonly next: number | null;
  /** Remembered answers to questions that the course no longer has. */
  readonly lost: number;
}

/** The queue of one day. What is remembered of a question that is not known stays where it is, and is counted. */
export function queueOf(remembered: ReadonlyMap<string, Progress>, known: readonly Known[], today: number): Queue {
  // A guess before the explanation is remembered like an answer, and nobody makes it twice.
  const reviewed = known.filter(({ role }) => role !== 'prediction');
  const asked = reviewed.flatMap((question) => {
    const progress = remembered.get(question.id);
    return progress === undefined ? [] : [{ ...question, progress }];
  });
  const same = asked.filter(({ revision, progress }) => progress.revision === revision);
  const days = same.flatMap(({ id, progress }) => {
    const day = dueDay(progress);
    return day === null ? [] : [{ id, day }];
  });
  const later = days.filter(({ day }) => day > today).map(({ day }) => day);
  const ids = new Set(known.map(({ id }) => id));
  const due = days
    .filter(({ day }) => day <= today)
    .sort((a, b) => a.day - b.day)
    .map(({ id }) => id);
  const changed = asked
    .filter(({ revision, progress }) => progress.revision !== revision && wasAnswered(progress))
    .map(({ id }) => id);
  const practice = practiceOf(reviewed, new Map(same.map(({ id, progress }) => [id, progress])));
  return {
    due,
    changed,
    practice: practice.filter((id) => !due.includes(id) && !changed.includes(id)),
    next: later.length === 0 ? null : Math.min(...later),
    // What is remembered of a lab has a slash in its id, and is no question.
    lost: [...remembered].filter(([id, progress]) => !ids.has(id) && !id.includes('/') && wasAnswered(progress)).length,
  };
}

const wasAnswered = ({ first }: Progress): boolean => first !== null;

function practiceOf(known: readonly Known[], remembered: ReadonlyMap<string, Progress>): readonly string[] {
  const isOpen = ({ id }: Known): boolean => remembered.get(id)?.state !== 'settled';
  const unfinished = new Set(
    known.filter((question) => question.role === 'quiz' && isOpen(question)).map(({ lesson }) => lesson),
  );
  return known
    .filter((question) => question.role === 'practice' && !unfinished.has(question.lesson))
    .filter(({ id }) => (remembered.get(id)?.first ?? null) === null)
    .map(({ id }) => id);
}
