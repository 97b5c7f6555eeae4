/** Work that is done once per analysis, however many subnets ask for it. */

export interface Memo {
  /**
   * The value that was made for these keys, or a new one.
   * @param keys the name of the work, then everything that the result depends on; objects count by identity
   */
  once<T>(keys: readonly unknown[], make: () => T): T;
}

/** A place in the tree of keys. Most have one key below them, which is kept beside it: a map is made for the second. */
interface Node {
  key: unknown;
  first: Node | null;
  others: Map<unknown, Node> | null;
  made: boolean;
  value: unknown;
}

/** An empty memo: a tree, one level per key. */
export function createMemo(): Memo {
  const root = newNode();
  return {
    once<T>(keys: readonly unknown[], make: () => T): T {
      let node = root;
      for (const key of keys) node = below(node, key);
      if (!node.made) {
        node.value = make();
        node.made = true;
      }
      return node.value as T; // the first key names the work, and each work makes one type
    },
  };
}

const newNode = (): Node => ({ key: undefined, first: null, others: null, made: false, value: undefined });

/** The node of a key, made when there is none. */
function below(node: Node, key: unknown): Node {
  if (node.first === null) {
    node.key = key;
    return (node.first = newNode());
  }
  if (node.key === key) return node.first;
  const known = node.others?.get(key);
  if (known !== undefined) return known;
  const made = newNode();
  (node.others ??= new Map()).set(key, made);
  return made;
}
