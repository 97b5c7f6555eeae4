// Ways to send something, to be tried in a page or a worker: each carries its own name in the address it asks for.
// The functions run in the browser and see nothing of this file.

/** Tries all ways that a worker and a page have in common; resolves when each has come to its end, of whatever kind. */
export async function tryFromAnywhere(target: string): Promise<void> {
  const wait = (made: EventTarget): Promise<void> =>
    new Promise((done) => {
      for (const end of ['load', 'error', 'open', 'close']) made.addEventListener(end, () => done());
      setTimeout(done, 1000);
    });
  const tries: readonly (() => unknown)[] = [
    () => fetch(`${target}/leak-fetch`, { mode: 'no-cors' }),
    () => {
      const request = new XMLHttpRequest();
      request.open('POST', `${target}/leak-xhr`);
      request.send('text');
      return wait(request);
    },
    () => wait(new WebSocket(`${target.replace('http', 'ws')}/leak-socket`)),
    () => {
      const events = new EventSource(`${target}/leak-events`);
      return wait(events).then(() => events.close());
    },
    // A worker made by hand asks as well.
    () => {
      const url = URL.createObjectURL(new Blob([`fetch('${target}/leak-worker').finally(() => postMessage(0))`]));
      const made = new Worker(url);
      return new Promise<void>((done) => {
        made.onmessage = () => done();
        made.onerror = () => done();
        setTimeout(done, 1000);
      });
    },
  ];
  await Promise.all(tries.map((one) => new Promise((done) => done(one())).catch(() => null)));
}

/** Asks for a script, which every page may do of its own site; as text, because the tests' own imports are rewritten. */
export const tryImport = (target: string): string => `import('${target}/leak-import.js').catch(() => null)`;

/** Tries what only a page can do. */
export async function tryFromPage(target: string): Promise<void> {
  const { body } = document;
  const add = (parent: HTMLElement, name: string, attributes: Readonly<Record<string, string>>): HTMLElement => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    parent.append(element);
    return element;
  };
  const tries: readonly (() => unknown)[] = [
    () => navigator.sendBeacon(`${target}/leak-beacon`, 'text'),
    () => add(body, 'img', { src: `${target}/leak-image` }),
    () => (body.style.backgroundImage = `url(${target}/leak-background)`),
    () => add(body, 'video', { src: `${target}/leak-video` }),
    () => add(body, 'object', { data: `${target}/leak-object` }),
    () => add(body, 'iframe', { src: `${target}/leak-frame` }),
    () => new FontFace('leak', `url(${target}/leak-font)`).load(),
    () => {
      const form = add(body, 'form', { action: `${target}/leak-form`, target: 'leak' });
      add(body, 'iframe', { name: 'leak' });
      add(form, 'input', { name: 'text', value: 'text' });
      if (form instanceof HTMLFormElement) form.submit();
    },
  ];
  for (const one of tries) await new Promise((done) => done(one())).catch(() => null);
}

/** What a page may ask of its own site and of nobody else: scripts and styles, by whatever element or call. */
export function tryParts(target: string): void {
  const link = (rel: string, more: Readonly<Record<string, string>> = {}): void => {
    const element = document.createElement('link');
    Object.assign(element, { rel, href: `${target}/leak-${rel}`, ...more });
    document.head.append(element);
  };
  link('stylesheet');
  link('prefetch');
  link('modulepreload');
  link('preload', { as: 'script' });
  new OfflineAudioContext(1, 1, 8000).audioWorklet.addModule(`${target}/leak-worklet`).catch(() => null);
}
