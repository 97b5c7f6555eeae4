/** What travels between a lab and its worker: plain data only. */
import type { Effects } from '../../labs/effects.ts';
import type { Grade } from '../../labs/grade.ts';
import type { Lab } from '../../labs/lab.ts';
import type { Said, Session } from '../../labs/session.ts';
import type { Completion } from '../../labs/terminal/complete.ts';
import type { Picture } from '../Walk/picture.ts';

/** What the worker is asked; every order carries all that it needs, since the worker remembers nothing but the lab. */
export type LabOrder =
  | { readonly kind: 'lab'; readonly lab: Lab }
  | { readonly kind: 'turn'; readonly session: Session; readonly line: string; readonly shown: number | null }
  | { readonly kind: 'look'; readonly session: Session; readonly shown: number | null }
  | { readonly kind: 'complete'; readonly session: Session; readonly text: string };

/** Where a session stands. */
export interface View {
  readonly grade: Grade;
  /** US dollars a month before data. */
  readonly monthly: number;
  /** The goal that the picture is of. */
  readonly shown: number;
  readonly picture: Picture | null;
  /** What came of it besides; null until the lab is solved. */
  readonly effects: Effects | null;
}

export type LabReply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'turned'; readonly session: Session; readonly said: readonly Said[]; readonly view: View }
  | { readonly kind: 'completed'; readonly completion: Completion }
  | { readonly kind: 'failed'; readonly reason: string };
