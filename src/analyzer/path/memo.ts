/** Work that is done once per analysis, however many subnets ask for it. */

export interface Memo {
  /**
   * The value that was made for these keys, or a new one.
   * @param keys the name of the work, then everything that the result depends on; objects count by identity
   */
  once<T>(keys: readonly unknown[], make: () => T): T;
}

interface Node {
  readonly next: Map<unknown, Node>;
  made?: { readonly value: unknown };
}

/** An empty memo: a tree of maps, one level per key. */
export function createMemo(): Memo {
  const root: Node = { next: new Map() };
  return {
    once<T>(keys: readonly unknown[], make: () => T): T {
      let node = root;
      for (const key of keys) {
        let next = node.next.get(key);
        if (next === undefined) node.next.set(key, (next = { next: new Map() }));
        node = next;
      }
      node.made ??= { value: make() };
      return node.made.value as T; // the first key names the work, and each work makes one type
    },
  };
}
