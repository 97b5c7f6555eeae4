// What happens to one picture inside the browser. Each function is sent to the page on its own, so it holds all it
// uses; they work on the one <svg> of the page, in the order in which they stand here.
// @ts-check

/**
 * Draws the text with Mermaid.
 * @param {{ id: string, code: string, config: object, icons: object & { prefix: string } }} input
 */
export async function draw({ id, code, config, icons }) {
  const { mermaid } = /** @type {any} */ (globalThis); // the script tag that the pipeline adds defines it
  mermaid.initialize(config);
  mermaid.registerIconPacks([{ name: icons.prefix, icons }]);
  document.body.innerHTML = '';
  const { svg } = await mermaid.render(`m${id}`, code);
  document.body.innerHTML = svg;
}

/**
 * Writes the computed style of every shape back as attributes, with CSS variables for colours, and says which
 * colours are not in the palette.
 * @param {Readonly<Record<string, string>>} palette
 * @returns {string[]}
 */
export function paint(palette) {
  const unknown = new Set();
  /** @type {Record<string, string>} */
  const initial = {
    fill: 'rgb(0, 0, 0)', stroke: 'none', 'stroke-width': '1px', 'stroke-dasharray': 'none', 'stroke-linecap': 'butt',
    'stroke-linejoin': 'miter', 'fill-opacity': '1', 'stroke-opacity': '1', 'font-size': '', 'font-weight': '400',
    'font-style': 'normal', 'text-anchor': 'start', 'dominant-baseline': 'auto', visibility: 'visible',
  }; // prettier-ignore
  const painted = new Set(['path', 'rect', 'circle', 'ellipse', 'line', 'polygon', 'polyline', 'text', 'tspan']);
  const styled = new Set([...painted, 'g', 'svg', 'marker', 'use', 'a']);
  const written = new Set(['text', 'tspan', 'svg']);
  const ofText = new Set(['font-size', 'font-weight', 'font-style', 'text-anchor', 'dominant-baseline']);
  /** @param {string} property @param {string} value @param {string} where */
  const colour = (property, value, where) => {
    const match = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(value);
    if (!match) return value;
    if (match[4] !== undefined && Number(match[4]) === 0) return 'none';
    const hex = `#${match
      .slice(1, 4)
      .map((part) => Number(part).toString(16).padStart(2, '0'))
      .join('')}`;
    const variable = palette[hex];
    if (!variable) unknown.add(`${property} ${value} on ${where}`);
    return variable ? `var(${variable})` : value;
  };
  const elements = [...document.querySelectorAll('svg, svg *')].filter((element) => styled.has(element.localName));
  /** @type {Map<Element | null, Record<string, string>>} */
  const values = new Map();
  for (const element of elements) {
    const style = getComputedStyle(element);
    const names = [...Object.keys(initial), 'opacity', 'display'];
    values.set(element, Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name)])));
  }
  for (const element of elements) {
    const own = values.get(element) ?? initial;
    const outer = values.get(element.parentElement) ?? initial;
    for (const name of Object.keys(initial)) {
      element.removeAttribute(name);
      const isPaint = name === 'fill' || name === 'stroke' || name.startsWith('stroke-');
      const applies = isPaint
        ? painted.has(element.localName) && !(name.startsWith('stroke-') && own['stroke'] === 'none')
        : !ofText.has(name) || written.has(element.localName);
      if (!applies) own[name] = outer[name] ?? '';
      const value = own[name] ?? '';
      const isSolid = name === 'stroke-dasharray' && /^(?:none|0|1px, 0px|1, 0)$/.test(value);
      if (value === outer[name] || isSolid) continue;
      const isColour = name === 'fill' || name === 'stroke';
      const where = `<${element.localName} class="${element.getAttribute('class') ?? ''}">`;
      element.setAttribute(
        name,
        isColour ? colour(name, value, where) : value.replaceAll(', ', ' ').replaceAll('px', ''),
      );
    }
    const isLabel =
      element.localName === 'rect' && element.parentElement?.matches('.labelBkg, .edgeLabel, .edgeLabels *');
    if (own['opacity'] !== '1' && !isLabel) element.setAttribute('opacity', own['opacity'] ?? '1');
    if (own['display'] === 'none' && !element.closest('defs, marker')) element.remove();
  }
  return [...unknown];
}

/**
 * Moves the titles of groups to their left edge and above the edges, on a ground of the group's own colour: edges
 * enter a group in the middle and would cross the words. Runs after `paint`, when nothing depends on its place.
 */
export function raiseTitles() {
  const edges = document.querySelector('svg .edgePaths');
  for (const group of document.querySelectorAll('svg .cluster')) {
    const frame = group.querySelector(':scope > rect');
    const title = /** @type {SVGGElement | null} */ (group.querySelector(':scope > .cluster-label'));
    if (!edges || !frame || !title) continue;
    const { x, y, width, height } = title.getBBox();
    const spare = Number(frame.getAttribute('width')) - width;
    const left = Number(frame.getAttribute('x')) + Math.min(8, spare / 2) - x;
    const top = Number(frame.getAttribute('y')) + 4 - y;
    title.setAttribute('transform', `translate(${left}, ${top})`);
    const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
    const attributes = { x, y, width, height, fill: frame.getAttribute('fill') ?? 'none' };
    for (const [name, value] of Object.entries(attributes)) ground.setAttribute(name, String(value));
    title.prepend(ground);
    edges.append(title);
  }
}

/**
 * Keeps only the ids that something refers to, short and unique to the picture, and removes what a flat picture
 * does not need: styles, classes, data, empty elements, digits beyond the first decimal.
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
  const geometry = new Set(['d', 'points', 'transform', 'x', 'y', 'width', 'height', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy',
    'r', 'rx', 'ry', 'viewBox']); // prettier-ignore
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
        const rounded = value.replace(/-?\d*\.\d+(?:e-?\d+)?/g, (number) =>
          String(Math.round(Number(number) * 10) / 10),
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

/**
 * Gives the picture its size, its role, its title and its description, and returns it as text.
 * @param {{ id: string, fontFamily: string }} input
 * @returns {{ svg: string, problem: string | null }}
 */
export function finish({ id, fontFamily }) {
  const svg = document.querySelector('svg');
  if (!svg) return { svg: '', problem: 'Mermaid drew nothing' };
  const title = svg.querySelector(':scope > title');
  const description = svg.querySelector(':scope > desc');
  if (!title?.textContent || !description?.textContent) return { svg: '', problem: 'accTitle or accDescr is missing' };
  const [, , width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '').split(/\s+/).map(Number);
  title.id = `${id}-t`;
  description.id = `${id}-d`;
  /** @type {Record<string, string>} */
  const attributes = {
    width: String(Math.ceil(width)),
    height: String(Math.ceil(height)),
    role: 'img',
    'aria-labelledby': title.id,
    'aria-describedby': description.id,
    'font-family': fontFamily,
  };
  for (const [name, value] of Object.entries(attributes)) svg.setAttribute(name, value);
  for (const nested of svg.querySelectorAll('svg')) nested.setAttribute('aria-hidden', 'true');
  return { svg: svg.outerHTML.replace(/>\s+</g, '><'), problem: null };
}
