/** Finds the rendered picture of a Mermaid fence by the hash of its text. */
import { diagramHash } from './hash.mjs';

const files: Readonly<Record<string, string>> = import.meta.glob('./rendered/*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The SVG of a fence; a fence that was changed and not rendered again stops the build. */
export function renderedDiagram(code: string): string {
  const hash = diagramHash(code);
  const svg = files[`./rendered/${hash}.svg`];
  if (svg === undefined) {
    const title = /accTitle:\s*(.+)/.exec(code)?.[1] ?? code.slice(0, 60);
    throw new Error(`The diagram "${title}" has no picture (src/diagrams/rendered/${hash}.svg). Run: npm run diagrams`);
  }
  return svg;
}
