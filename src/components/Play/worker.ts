/** The scenes of the playground, made when they are asked for. */
import { analyzeOnDemand, gatherOnDemand, readOnDemand } from '../../analyzer/on-demand.ts';
import { documentsOf } from '../../controlplane/index.ts';
import { situationOf } from '../../walk/plan.ts';
import { sceneFrom } from '../../walk/scene.ts';
import { vpcsOf } from '../../walk/subnets.ts';
import type { WorkerScope } from '../Checker/worker-scope.ts';
import { pictureOf } from '../Walk/picture.ts';
import type { PlayOrder, PlayReply } from './job.ts';

// The file is only ever loaded as a worker, whose global object has this shape.
const scope = globalThis as unknown as WorkerScope<PlayOrder, PlayReply>;

scope.addEventListener('message', ({ data }) => {
  show(data).then(
    (reply) => scope.postMessage(reply),
    (error: unknown) =>
      scope.postMessage({ kind: 'failed', number: data.number, reason: String(error), documents: [], vpcs: null }),
  );
});

async function show({ number, plan, setting, question }: PlayOrder): Promise<PlayReply> {
  const { state, question: asked, through, bill } = situationOf(plan, setting);
  const documents = documentsOf(state);
  const snapshot = await gatherOnDemand(await readOnDemand(documents));
  const { report } = await analyzeOnDemand(snapshot, { ...asked, ...question });
  const scene = sceneFrom(report, snapshot, documents, through);
  const vpcs = vpcsOf(snapshot, report);
  // A question that cannot be answered has a report that says why, and no path.
  if (scene === null) return { kind: 'failed', number, reason: report.headline, documents, vpcs };
  return { kind: 'shown', number, picture: pictureOf({ ...scene, bill }), documents, vpcs };
}

scope.postMessage({ kind: 'ready' });
