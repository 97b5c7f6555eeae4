/** Workers, begun so that they stand under the policy of the page. */

/** What `new Worker` takes where the page's policy asks for trusted types, as far as it is needed here. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): {
    createScriptURL(url: string): string;
  };
}

/**
 * Begins a worker. A worker from a file has whatever policy its own response carries: none on a host without headers.
 * One from a blob has that of the page that made the blob, so what the page may not, its worker may not either.
 */
export function workerFrom(address: string): Worker {
  return new Worker((entry ??= makeEntry(address)), { type: 'module' });
}

/** Made once: a page has one kind of worker, and the policy lets it make one policy of its own. */
let entry: string | null = null;

function makeEntry(address: string): string {
  const file = JSON.stringify(new URL(address, document.baseURI).href);
  // Imported as a part, so that a file that does not come can be told.
  const script = `import(${file}).catch((error) => postMessage({ kind: 'failed', reason: String(error) }))`;
  const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  // The only address that is ever let through is the one made here: no file can be a worker, whose own policy would hold in it.
  return trustedTypes?.createPolicy('way-out', { createScriptURL: () => url }).createScriptURL(url) ?? url;
}
