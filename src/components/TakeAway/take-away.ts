/** What a reader takes away from a page: a text on the clipboard, or as a file. */

/** Whether the clipboard took a text. It is closed on plain http and in some frames. */
export async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

const LATER_MS = 10_000;

/** Saves a text as a file. A link that is clicked by a script stays on the device: the policy of the page lets nothing be sent. */
export function download(page: Document, name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = page.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read it only after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(address), LATER_MS);
}
