/** Astro files, seen by the compiler alone, which reads none; `astro check` (tsconfig.astro.json) knows what each of them takes. */
declare module '*.astro' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

  const component: AstroComponentFactory;
  export default component;
}
