/** The examples: each is a small script of our own, because this page may not request data. */

/** What an example's script exports. */
export interface Example {
  readonly text: string;
  readonly destination: string;
  readonly family: string;
}

/** Loads the example behind a button; null when it cannot be had, offline for example. */
export async function loadExample(address: string): Promise<Example | null> {
  try {
    // The address comes from the page itself, never from what was pasted.
    const loaded: unknown = await import(/* @vite-ignore */ new URL(address, document.baseURI).href);
    return exampleOf(loaded);
  } catch {
    return null;
  }
}

function exampleOf(loaded: unknown): Example | null {
  if (typeof loaded !== 'object' || loaded === null || !('default' in loaded)) return null;
  const { default: example } = loaded;
  // Our own endpoint wrote it in this shape; a test builds it and reads it back.
  return typeof example === 'object' && example !== null && 'text' in example ? (example as Example) : null;
}
