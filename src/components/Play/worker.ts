/** The scenes of the playground, made when they are asked for. */
import { analyzeOnDemand, gatherOnDemand, readOnDemand } from '../../analyzer/on-demand.ts';
import { documentsOf } from '../../controlplane/index.ts';
import { situationOf } from '../../walk/plan.ts';
import { sceneFrom } from '../../walk/scene.ts';
import { pictureOf } from '../Walk/picture.ts';
import type { PlayOrder, PlayReply } from './job.ts';

/** The little of a worker's global scope that is needed, without the types of a page. */
interface WorkerScope {
  addEventListener(type: 'message', listener: (event: { readonly data: PlayOrder }) => void): void;
  postMessage(reply: PlayReply): void;
}

// The file is only ever loaded as a worker, whose global object has this shape.
const scope = globalThis as unknown as WorkerScope;

scope.addEventListener('message', ({ data }) => {
  show(data).then(
    (reply) => scope.postMessage(reply),
    (error: unknown) => scope.postMessage({ kind: 'failed', reason: String(error) }),
  );
});

async function show({ plan, setting, question }: PlayOrder): Promise<PlayReply> {
  const { state, question: asked, through } = situationOf(plan, setting);
  const documents = documentsOf(state);
  const snapshot = await gatherOnDemand(await readOnDemand(documents));
  const { report } = await analyzeOnDemand(snapshot, { ...asked, ...question });
  const scene = sceneFrom(report, snapshot, documents, through);
  // A question that cannot be answered has a report that says why, and no path.
  if (scene === null) return { kind: 'failed', reason: report.headline };
  return { kind: 'shown', picture: pictureOf(scene), documents };
}

scope.postMessage({ kind: 'ready' });
