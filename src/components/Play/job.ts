/** What travels between the playground and its worker: plain data only. */
import type { Question } from '../../analyzer/report/types.ts';
import type { Plan } from '../../walk/plan.ts';
import type { NamedText } from '../../walk/scene.ts';
import type { Setting } from '../../walk/setting.ts';
import type { ShownVpc } from '../../walk/subnets.ts';
import type { Picture } from '../Walk/picture.ts';

export interface PlayOrder {
  /** Comes back with the reply. */
  readonly number: number;
  readonly plan: Plan;
  readonly setting: Setting;
  readonly question: Question;
}

export type PlayReply =
  | { readonly kind: 'ready' }
  | {
      readonly kind: 'shown';
      readonly number: number;
      readonly picture: Picture;
      readonly documents: readonly NamedText[];
      readonly vpcs: readonly ShownVpc[];
    }
  /** Why there is no path to show, in words; the documents are there all the same, unless making them failed. */
  | {
      readonly kind: 'failed';
      readonly number: number;
      readonly reason: string;
      readonly documents: readonly NamedText[];
      /** null where making the documents failed. */
      readonly vpcs: readonly ShownVpc[] | null;
    };
