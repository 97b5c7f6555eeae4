// What happens to one picture inside the browser. Each function is sent to the page on its own, so it holds all it
// uses; they work on the one <svg> of the page: draw, paint, raiseTitles, strip, finish.
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
