/** The account of a lab: carries out lines, grades what comes of them, and draws the path of a goal. */
import { analyzeOnDemand, gatherOnDemand, readOnDemand } from '../../analyzer/on-demand.ts';
import { documentsOf, stateOf, wait } from '../../controlplane/index.ts';
import { billOf } from '../../controlplane/what-if/bill.ts';
import { effectsOf } from '../../labs/effects.ts';
import { type Ask, grade, questionOf } from '../../labs/grade.ts';
import type { Lab } from '../../labs/lab.ts';
import { playedIn, type Session, turn } from '../../labs/session.ts';
import { complete } from '../../labs/terminal/complete.ts';
import { sceneFrom } from '../../walk/scene.ts';
import type { WorkerScope } from '../Checker/worker-scope.ts';
import { pictureOf } from '../Walk/picture.ts';
import type { Picture } from '../Walk/picture.ts';
import type { LabOrder, LabReply, View } from './job.ts';
import { searchFor } from './query.ts';

// The file is only ever loaded as a worker, whose global object has this shape.
const scope = globalThis as unknown as WorkerScope<LabOrder, LabReply>;
let lab: Lab | null = null;

scope.addEventListener('message', ({ data }) => {
  if (data.kind === 'lab') {
    ({ lab } = data);
    return;
  }
  answer(data).then(
    (reply) => scope.postMessage(reply),
    (error: unknown) => scope.postMessage({ kind: 'failed', reason: String(error) }),
  );
});

const ask: Ask = async (documents, question) => {
  const snapshot = await gatherOnDemand(await readOnDemand(documents));
  return (await analyzeOnDemand(snapshot, question)).report;
};

async function answer(order: Exclude<LabOrder, { readonly kind: 'lab' }>): Promise<LabReply> {
  if (lab === null) throw new Error('No lab was sent.');
  if (order.kind === 'complete')
    return { kind: 'completed', completion: complete(order.text, playedIn(lab, order.session).state) };
  if (order.kind === 'look') {
    // What an address carries may be no session of this lab: it counts as far as it can be carried out.
    const { count } = playedIn(lab, order.session);
    const session = { ...order.session, done: order.session.done.slice(0, count) };
    return { kind: 'turned', session, said: [], view: await viewOf(lab, session, order.shown) };
  }
  const { session, said } = await turn(lab, order.session, order.line, { ask, search: await searchFor(order.line) });
  return { kind: 'turned', session, said, view: await viewOf(lab, session, order.shown) };
}

async function viewOf(own: Lab, session: Session, asked: number | null): Promise<View> {
  const state = wait(playedIn(own, session).state);
  const found = await grade(own, state, ask);
  const firstOpen = found.goals.findIndex(({ isMet }) => !isMet);
  const shown = asked ?? Math.max(0, firstOpen);
  return {
    grade: found,
    monthly: billOf(state).total,
    shown,
    picture: await pictureFor(own, state, shown),
    effects: found.isSolved ? await effectsOf(stateOf(own.documents), state, ask) : null,
  };
}

async function pictureFor(
  { goals }: Lab,
  state: Parameters<typeof documentsOf>[0],
  shown: number,
): Promise<Picture | null> {
  const goal = goals[shown];
  if (goal === undefined) return null;
  const documents = documentsOf(state);
  const snapshot = await gatherOnDemand(await readOnDemand(documents));
  const { report } = await analyzeOnDemand(snapshot, questionOf(goal));
  const scene = sceneFrom(report, snapshot, documents);
  return scene === null ? null : pictureOf(scene);
}

scope.postMessage({ kind: 'ready' });
