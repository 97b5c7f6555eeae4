/** "Which route wins?" before it is opened: one line. What it holds is loaded when somebody opens it. */
import { h } from '../Report/node.ts';
import type { Node } from '../Report/node.ts';

// Trees are made outside of browsers as well.
const isAsked = (): boolean => typeof location === 'object' && location.hash.includes('route=');

/** The panel without its contents: closed, or with the room for them where the address asks for them. */
export const routesStub = (): Node =>
  h(
    'details',
    { class: 'routes', id: 'routes', open: isAsked() },
    h('summary', null, h('h3', { class: 'routes-title' }, 'Which route wins?')),
  );
