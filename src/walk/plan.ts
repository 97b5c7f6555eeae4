/** A figure: where it starts, its switches, and the settings that people believe in and that move nothing. */
import { type Change, applyAll, placeholderOf, type State, stateOf, wait } from '../controlplane/index.ts';
import { type Bill, billOf } from '../controlplane/what-if/bill.ts';
import type { Question } from '../analyzer/report/types.ts';
import type { NamedText } from './scene.ts';
import type { Setting } from './setting.ts';

/** A position of a switch: what is asked of AWS to get there, or of the analyzer. */
export interface Choice {
  readonly label: string;
  readonly do: readonly Change[];
  readonly ask: Question;
  /** The subnet whose path is drawn. */
  readonly through: string | null;
}

export interface Switch {
  readonly id: string;
  /** In AWS's words; words between backticks are code. */
  readonly label: string;
  /** A heading above it, where a row of switches is long; null for none. */
  readonly group: string | null;
  /** The first is where the figure starts. */
  readonly choices: readonly Choice[];
}

/** A setting that moves nothing, and why. */
export interface Placebo {
  readonly id: string;
  readonly label: string;
  readonly do: readonly Change[];
  readonly why: string;
  /** The page of AWS that says so; null where it follows from the model of the page. */
  readonly source: string | null;
}

export interface Plan {
  readonly slug: string;
  readonly title: string;
  readonly documents: readonly NamedText[];
  /** What is done to the documents before anything is chosen. */
  readonly start: readonly Change[];
  readonly ask: Question;
  readonly switches: readonly Switch[];
  /** The switches, by their places, in the order in which their requests are made. */
  readonly order: readonly number[];
  readonly placebos: readonly Placebo[];
  /** Whether it shows what its VPC costs. */
  readonly cost: boolean;
}

/** What a setting comes to: the documents after all of its requests, and the question. */
export interface Situation {
  readonly state: State;
  readonly question: Question;
  readonly through: string | null;
  /** What the documents cost a month; null in a figure that does not speak of it. */
  readonly bill: Bill | null;
}

/**
 * Asks for every change of a setting, and then for those of the placebos that are on.
 * @throws Error when AWS would refuse one: a figure offers only what can be done
 */
export function situationOf(plan: Plan, setting: Setting, placebos: readonly Placebo[] = []): Situation {
  const chosen = plan.switches.flatMap(({ choices }, i) => choices[setting[i] ?? 0] ?? []);
  const inOrder = plan.order.flatMap((at) => chosen[at] ?? []);
  const changes = possible([...plan.start, ...[...inOrder, ...placebos].flatMap((each) => each.do)]);
  const outcome = applyAll(stateOf(plan.documents), changes);
  if (outcome.error) {
    const { operation = '' } = changes[outcome.at] ?? {};
    throw new Error(
      `The figure "${plan.slug}": ${operation} is refused: ${outcome.error.code}: ${outcome.error.message}`,
    );
  }
  const question = chosen.reduce<Question>((asked, { ask }) => ({ ...asked, ...ask }), plan.ask);
  const through = chosen.reduce<string | null>((subnet, choice) => choice.through ?? subnet, null);
  // What was created is ready by the time somebody looks.
  const state = wait(outcome.state);
  return { state, question, through, bill: plan.cost ? billOf(state) : null };
}

/** Changes without those of things that no change before them made: a gateway that another choice makes is not there to be deleted. */
function possible(changes: readonly Change[]): readonly Change[] {
  const made = new Set<string | undefined>();
  return changes.filter(({ operation, input }) => {
    const named = JSON.stringify(input).match(/<new [^>"]+>/gu) ?? [];
    if (!named.every((name) => made.has(name))) return false;
    made.add(placeholderOf(operation));
    return true;
  });
}
