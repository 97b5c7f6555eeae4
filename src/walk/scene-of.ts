/** Scenes from documents, with the whole analyzer at hand: for the build and for tests. */
import { analyze, gather, readPaste } from '../analyzer/index.ts';
import type { Question } from '../analyzer/report/types.ts';
import { documentsOf } from '../controlplane/index.ts';
import type { Situation } from './plan.ts';
import { type NamedText, sceneFrom } from './scene.ts';
import { type ShownVpc, vpcsOf } from './subnets.ts';
import type { Scene } from './types.ts';

/** Analyses some documents and walks one path of the answer; null when there is none. */
export function sceneOf(texts: readonly NamedText[], question: Question, through: string | null = null): Scene | null {
  const snapshot = gather(readPaste(texts));
  return sceneFrom(analyze(snapshot, question), snapshot, texts, through);
}

/** What the figure shows of a situation. */
export function sceneIn({ state, question, through, bill }: Situation): Scene {
  const scene = sceneOf(documentsOf(state), question, through);
  if (scene === null) throw new Error('The documents of a figure show no path.');
  return { ...scene, bill };
}

/** What surrounds the path in a situation. */
export function vpcsIn({ state, question }: Situation): readonly ShownVpc[] {
  const snapshot = gather(readPaste(documentsOf(state)));
  return vpcsOf(snapshot, analyze(snapshot, question));
}
