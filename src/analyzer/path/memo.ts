/** Work that is done once per analysis, however many subnets ask for it. */

export interface Memo {
  /**
   * The value that was made for these keys, or a new one.
   * @param keys the name of the work, then everything that the result depends on; objects count by identity
   */
  once<T>(keys: readonly unknown[], make: () => T): T;
}

interface Node {
  next: Map<unknown, Node> | null;
  made: { readonly value: unknown } | null;
}

/** An empty memo: a tree of maps, one level per key. */
export function createMemo(): Memo {
  const root: Node = { next: null, made: null };
  return {
    once<T>(keys: readonly unknown[], make: () => T): T {
      let node = root;
      for (const key of keys) {
        node.next ??= new Map();
        let next = node.next.get(key);
        if (next === undefined) node.next.set(key, (next = { next: null, made: null }));
        node = next;
      }
      node.made ??= { value: make() };
      return node.made.value as T; // the first key names the work, and each work makes one type
    },
  };
}
