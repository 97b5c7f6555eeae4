/** "Which route wins?" before it is opened: one line. What it holds is loaded when somebody opens it. */
import { h } from '../Report/node.ts';
import type { Node } from '../Report/node.ts';

/** The panel without its contents; `isOpen` keeps their room. */
export const routesStub = (isOpen = false): Node =>
  h(
    'details',
    { class: 'routes', id: 'routes', open: isOpen },
    h('summary', null, h('h3', { class: 'routes-title' }, 'Which route wins?')),
  );
