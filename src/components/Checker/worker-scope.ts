/** The global scope of a worker, as far as ours need it; a worker is checked with the types of a page. */
export interface WorkerScope<Order, Reply> {
  addEventListener(type: 'message', listener: (event: { readonly data: Order }) => void): void;
  postMessage(reply: Reply, transfer?: readonly ArrayBuffer[]): void;
}
