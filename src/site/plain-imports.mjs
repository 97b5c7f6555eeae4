// Parts of a page that load later are loaded by the browser alone.
// @ts-check

const HELPER = '\0vite/preload-helper.js';
const IMPORT = /import ?\{ ?(?:\w+ as )?(\w+) ?\} ?from ?["']\.\/preload\.[^"']*["'];/;
/** What the helper would fetch ahead, which the line has no use for. */
const AHEAD = /,\s*(?:__VITE_IS_MODERN__ ?\? ?)?__VITE_PRELOAD__(?: ?: ?void 0)?\)/g;

/**
 * A plugin of Vite that puts one line in the place of its helper for `import()`. The helper fetches the styles of a part and what
 * the part imports ahead of it; here no part has styles of its own, which is asserted, and its imports are there before it.
 * @returns {import('vite').Plugin}
 */
export const plainImports = () => ({
  name: 'way-out-plain-imports',
  enforce: 'post',
  transform: (_, id) =>
    id === HELPER ? { code: 'export const __vitePreload = (load) => load();', map: null } : undefined,
  // Each file has the line itself: a file of its own would be one request more for every page that loads parts.
  renderChunk: (code) => {
    const own = code.replace(IMPORT, 'const $1 = (load) => load();').replace(AHEAD, ')');
    return own === code ? null : { code: own, map: null };
  },
  generateBundle(_, bundle) {
    if (this.environment.name !== 'client') return;
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk' || !file.isDynamicEntry) continue;
      const styles = file.viteMetadata?.importedCss.size ?? 0;
      if (styles > 0) this.error(`${file.name} is loaded later and has styles: import them where its page is made`);
    }
  },
});
