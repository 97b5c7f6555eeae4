// More ways to send that only a page has: elements and CSS as tables, and calls. `@` is the address that is asked for; it
// carries the name of the way, as those of leaks.ts do.
import type { Page } from 'playwright-core';

/** What asks for something by being in a page: its name, the element with its attributes, and what it stands in. */
interface Way {
  readonly name: string;
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent?: 'head' | 'svg' | 'video';
}

const preload = (as: string): Way => ({
  name: `preload-${as}`,
  tag: 'link',
  attributes: { rel: 'preload', as, href: '@', ...(as === 'image' ? {} : { crossorigin: '' }) },
  parent: 'head',
});

const elements: readonly Way[] = [
  { name: 'audio', tag: 'audio', attributes: { src: '@' } },
  { name: 'dictionary', tag: 'link', attributes: { rel: 'compression-dictionary', crossorigin: '', href: '@' } },
  { name: 'embed', tag: 'embed', attributes: { src: '@' } },
  { name: 'input', tag: 'input', attributes: { type: 'image', src: '@' } },
  { name: 'poster', tag: 'video', attributes: { poster: '@' } },
  { name: 'srcdoc', tag: 'iframe', attributes: { srcdoc: '<img src="@">' } },
  { name: 'srcset', tag: 'img', attributes: { srcset: '@ 1x' } },
  { name: 'style', tag: 'p', attributes: { style: 'background: url(@)' } },
  { name: 'table', tag: 'table', attributes: { background: '@' } },
  { name: 'track', tag: 'track', attributes: { src: '@', default: '', kind: 'subtitles' }, parent: 'video' },
  { name: 'svg-image', tag: 'image', attributes: { href: '@', width: '5', height: '5' }, parent: 'svg' },
  ...['fetch', 'font', 'image', 'track'].map(preload),
];

/** What CSS asks for, in a sheet that is made by a script, which `style-src` does not stop. */
const declarations: Readonly<Record<string, string>> = {
  border: 'border-image: url(@) 1',
  clip: 'clip-path: url(@#a)',
  cursor: 'cursor: url(@), auto',
  face: 'font-family: leak',
  list: 'list-style: url(@)',
  mask: 'mask-image: url(@)',
  set: 'background: image-set(url(@) 1x)',
  shape: 'float: left; shape-outside: url(@)',
};

const CALLS = ['blank', 'blob', 'button', 'identity', 'keepalive', 'later', 'ping', 'speculation'];

/** Names of all ways of this file, as they show in addresses. */
export const MORE_OF_PAGES: readonly string[] = [
  ...elements.map(({ name }) => name),
  ...Object.keys(declarations).map((name) => `css-${name}`),
  ...CALLS,
].map((name) => `leak-${name}`);

/** Tries them all in a page; what comes of it shows at the server. */
export async function tryMoreOfPages(page: Page, target: string): Promise<void> {
  await page.evaluate(addElements, { target, elements });
  await page.evaluate(addStyles, { target, declarations });
  await page.evaluate(call, target);
}

// From here on the functions run in the browser and see nothing of this file.

function addElements({ target, elements: ways }: { target: string; elements: readonly Way[] }): void {
  const parents = {
    body: document.body,
    head: document.head,
    svg: document.createElementNS('http://www.w3.org/2000/svg', 'svg'),
    video: document.createElement('video'),
  };
  parents.video.crossOrigin = '';
  document.body.append(parents.svg, parents.video);
  for (const { name, tag, attributes, parent = 'body' } of ways) {
    const to = parents[parent];
    const element = document.createElementNS(to.namespaceURI, tag);
    try {
      for (const [key, value] of Object.entries(attributes))
        element.setAttribute(key, value.replaceAll('@', `${target}/leak-${name}`));
      to.append(element);
      if (element instanceof HTMLTrackElement) element.track.mode = 'showing';
    } catch {
      // Trusted types refuse an attribute that is code or markup.
    }
  }
}

function addStyles({ target, declarations: all }: { target: string; declarations: Record<string, string> }): void {
  const sheet = new CSSStyleSheet();
  const rules = Object.entries(all).map(
    ([name, text]) => `.leak-${name} { ${text.replaceAll('@', `${target}/leak-css-${name}`)} }`,
  );
  sheet.replaceSync(`@font-face { font-family: leak; src: url(${target}/leak-css-face) } ${rules.join(' ')}`);
  document.adoptedStyleSheets.push(sheet);
  for (const name of Object.keys(all)) {
    const element = document.createElement('li');
    element.className = `leak-${name}`;
    element.textContent = 'text';
    document.body.append(element);
  }
}

async function call(target: string): Promise<void> {
  const add = <Name extends keyof HTMLElementTagNameMap>(name: Name): HTMLElementTagNameMap[Name] => {
    const element = document.createElement(name);
    document.body.append(element);
    return element;
  };
  const browser = globalThis as unknown as { fetchLater(url: string, init: { activateAfter: number }): unknown };
  const identity = { providers: [{ configURL: `${target}/leak-identity`, clientId: '1' }] };
  const tries: readonly (() => unknown)[] = [
    // The window of an empty frame has calls of its own.
    () => add('iframe').contentWindow?.fetch(`${target}/leak-blank`, { mode: 'no-cors' }),
    () => {
      const markup = new Blob([`<img src="${target}/leak-blob">`], { type: 'text/html' });
      add('iframe').src = URL.createObjectURL(markup);
    },
    () => fetch(`${target}/leak-keepalive`, { keepalive: true, mode: 'no-cors' }),
    () => browser.fetchLater(`${target}/leak-later`, { activateAfter: 0 }),
    () => Object.assign(add('a'), { href: '#', ping: `${target}/leak-ping` }).click(),
    () => {
      const rules = { prefetch: [{ source: 'list', urls: [`${target}/leak-speculation`] }] };
      Object.assign(add('script'), { type: 'speculationrules' }).textContent = JSON.stringify(rules);
    },
    () => navigator.credentials.get({ identity } as CredentialRequestOptions),
  ];
  const moment = (): Promise<void> => new Promise((done) => setTimeout(done, 500));
  await Promise.all(tries.map((one) => Promise.race([moment(), new Promise((done) => done(one())).catch(() => null)])));
  // Last, and when the others are under way: it opens a tab before this one, and in a hidden tab nothing is fetched ahead.
  await moment();
  const button = document.createElement('button');
  Object.assign(button, { formAction: `${target}/leak-button`, formTarget: '_blank' });
  add('form').append(button);
  button.click();
}
