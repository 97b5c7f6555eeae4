/** The longest wait for a frame: a page in the background draws none, and goes on all the same. */
const HIDDEN_MS = 100;

/** Waits until the browser has drawn what is there, and had time for what the reader does. */
export function nextFrame(): Promise<void> {
  return new Promise((done) => {
    const late = setTimeout(done, HIDDEN_MS);
    requestAnimationFrame(() => {
      clearTimeout(late);
      // A frame's own callbacks run before it is laid out: the work goes on after that.
      setTimeout(done);
    });
  });
}
