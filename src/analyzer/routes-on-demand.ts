/** The door for "which route wins?" for pages: parts that names need are loaded when one is asked for. */
import { makePartLoader } from './parts.ts';
import { routesWith, type RouteAsk, type RoutesAnswer } from './report/routes.ts';
import type { Snapshot } from './snapshot/types.ts';

const withParts = makePartLoader();

/** What `routesFor` does; the promise fails only when a part of the analyzer cannot be loaded. */
export const routesOnDemand = (snapshot: Snapshot, ask: RouteAsk): Promise<RoutesAnswer> =>
  withParts((parts) => routesWith(snapshot, ask, parts));
