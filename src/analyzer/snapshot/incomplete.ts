import type { Path } from '../paste/types.ts';

/** The paths of a document that were cut or elided, as a tree, so that a look-up costs no more than the path is long. */
export interface Cuts {
  readonly here: boolean;
  readonly below: ReadonlyMap<string | number, Cuts>;
}

interface Growing {
  here: boolean;
  below: Map<string | number, Growing>;
}

/** Turns the reader's list of incomplete paths into a tree. */
export function cutsOf(paths: readonly Path[]): Cuts {
  const root: Growing = { here: false, below: new Map() };
  for (const path of paths) {
    let node = root;
    for (const step of path) {
      let next = node.below.get(step);
      if (next === undefined) {
        next = { here: false, below: new Map() };
        node.below.set(step, next);
      }
      node = next;
    }
    node.here = true;
  }
  return root;
}

/** The cuts at and below a path; null when there are none. */
export function cutsAt(cuts: Cuts | null, path: Path): Cuts | null {
  let node: Cuts | null | undefined = cuts;
  for (const step of path) node = node?.below.get(step);
  return node ?? null;
}

/** Whether the value at a path, or something that holds it, was cut: then the list there may lack elements. */
export function isCut(cuts: Cuts | null, path: Path): boolean {
  let node: Cuts | null | undefined = cuts;
  if (node?.here === true) return true;
  for (const step of path) {
    node = node?.below.get(step);
    if (node?.here === true) return true;
  }
  return false;
}
