/** "Which route wins?" before it is opened: one line. What it holds is loaded when somebody opens it. */
import { h } from '../Report/node.ts';
import type { Node } from '../Report/node.ts';

/** The panel without its contents: closed, or with the room for them where the address asks for them. */
export const routesStub = (): Node =>
  h(
    'details',
    { class: 'routes', id: 'routes', open: globalThis.location?.hash.includes('route=') },
    h('summary', null, h('h3', { class: 'routes-title' }, 'Which route wins?')),
  );
