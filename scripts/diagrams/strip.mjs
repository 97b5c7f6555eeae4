// Part of what happens to one picture inside the browser; see in-page.mjs.
// @ts-check

/**
 * Keeps only the ids that something refers to, short and unique to the picture, and removes what a flat picture
 * does not need: styles, classes, data, empty elements, pieces of a pixel.
 * @param {string} id
 */
export function strip(id) {
  const elements = () => [...document.querySelectorAll('svg, svg *')];
  for (const element of document.querySelectorAll('svg :is(style, script, filter, linearGradient, foreignObject)')) {
    element.remove();
  }
  const references = /url\("?#([^")]+)"?\)/g;
  const used = elements().flatMap((element) => [
    ...[...element.attributes].flatMap(({ value }) => [...value.matchAll(references)].map((match) => match[1] ?? '')),
    ...(element.localName === 'use' ? [(element.getAttribute('href') ?? '').slice(1)] : []),
  ]);
  const names = new Map([...new Set(used)].map((name, index) => [name, `${id}-${index}`]));
  for (const marker of document.querySelectorAll('svg marker')) if (!names.has(marker.id)) marker.remove();
  const geometry = new Set([
    'd',
    'points',
    'transform',
    'x',
    'y',
    'width',
    'height',
    'x1',
    'x2',
    'y1',
    'y2',
    'cx',
    'cy',
    'r',
    'rx',
    'ry',
    'viewBox',
  ]);
  const useless = /^(?:class|style|filter|aria-roledescription|data-.*|xml:space|data)$/;
  for (const element of elements()) {
    for (const { name, value } of [...element.attributes]) {
      if (useless.test(name)) element.removeAttribute(name);
      else if (name === 'id') {
        const short = names.get(value);
        if (short) element.id = short;
        else element.removeAttribute('id');
      } else if (name === 'href' && element.localName === 'use') {
        element.setAttribute('href', `#${names.get(value.slice(1)) ?? ''}`);
      } else if (value.includes('url(')) {
        element.setAttribute(
          name,
          value.replace(references, (_, target) => `url(#${names.get(target) ?? ''})`),
        );
      } else if (geometry.has(name) && /\d\.\d/.test(value)) {
        const rounded = value.replace(/-?\d*\.\d+(?:em|e-?\d+)?/g, (number) =>
          number.endsWith('em') ? number : String(Math.round(Number(number))),
        );
        element.setAttribute(name, rounded);
      }
    }
  }
  for (const line of document.querySelectorAll('svg text tspan')) {
    const words = [...line.children]; // Mermaid makes one tspan of each word
    if (words.length > 0 && words.every((word) => word.attributes.length === 0)) line.textContent = line.textContent;
  }
  for (let again = true; again;) {
    const empty = [...document.querySelectorAll('svg :is(g, defs, text, tspan, rect)')].filter((element) =>
      element.localName === 'rect'
        ? Number(element.getAttribute('width') ?? 0) === 0
        : element.children.length === 0 && (element.textContent ?? '').trim() === '',
    );
    for (const element of empty) element.remove();
    again = empty.length > 0;
  }
  for (const group of [...document.querySelectorAll('svg g')].reverse()) {
    if (group.attributes.length === 0) group.replaceWith(...group.childNodes); // a group without attributes says nothing
  }
}
