// Names the order of the layers at the top of every style sheet. The bundler decides which files a page loads and in which
// order; without this, a component's file that comes first would put `components` below everything else.
import { readFileSync } from 'node:fs';

/** The order of the layers as a statement of CSS. */
export const layerStatement = readFileSync(new URL('./layers.css', import.meta.url), 'utf8').replace(
  /\/\*.*?\*\/\s*/s,
  '',
);

/** @returns {import('vite').Plugin} */
export function layerOrder() {
  return {
    name: 'way-out-layer-order',
    enforce: 'pre',
    transform: (code, id) => (id.endsWith('.css') ? { code: layerStatement + code, map: null } : null),
  };
}
