// Part of what happens to one picture inside the browser; see in-page.mjs.
// @ts-check

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
    fill: 'rgb(0, 0, 0)',
    stroke: 'none',
    'stroke-width': '1px',
    'stroke-dasharray': 'none',
    'stroke-linecap': 'butt',
    'stroke-linejoin': 'miter',
    'fill-opacity': '1',
    'stroke-opacity': '1',
    'font-size': '',
    'font-weight': '400',
    'font-style': 'normal',
    'text-anchor': 'start',
    'dominant-baseline': 'auto',
    visibility: 'visible',
  };
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
