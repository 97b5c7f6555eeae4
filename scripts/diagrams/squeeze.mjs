// Part of what happens to one picture inside the browser; see in-page.mjs.
// @ts-check

/**
 * Shortens the stretches in which there are only arrows: Mermaid's layout leaves more than a hundred pixels above some
 * labels, and a reader scrolls past them. Boxes, labels and titles keep their size and their order; frames and
 * arrows shrink with what is between. Runs on the flat picture, behind `strip`.
 * @param {number} most the tallest stretch that is left, in pixels
 * @returns {string | null} what the picture has that this cannot move, or null
 */
export function squeeze(most) {
  const svg = document.querySelector('svg');
  const scale = svg?.getScreenCTM()?.inverse();
  if (!svg || !scale) return 'nothing to squeeze';
  /** @param {Element} element */
  const isOutermost = (element) => !element.parentElement?.closest('g[transform], marker');
  /** @param {string} selector */
  const outermost = (selector) => [...svg.querySelectorAll(selector)].filter(isOutermost);
  const blocks = outermost('g[transform]').map((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return {
      element,
      top: new DOMPoint(0, top).matrixTransform(scale).y,
      bottom: new DOMPoint(0, bottom).matrixTransform(scale).y,
    };
  });
  const frames = outermost('rect');
  const edges = outermost('path');
  const odd = edges.find((path) => /[^MLQC\d\s,.\-]/.test(path.getAttribute('d') ?? ''));
  if (odd) return `an arrow drawn as ${odd.getAttribute('d')}`;

  /** @param {Element} element @param {string} name */
  const number = (element, name) => Number(element.getAttribute(name));
  const solid = [
    ...blocks.map(({ top, bottom }) => ({ from: top, to: bottom })),
    ...frames.flatMap((frame) => {
      const top = number(frame, 'y');
      const bottom = top + number(frame, 'height');
      return [top, bottom].map((edge) => ({ from: edge, to: edge }));
    }),
  ].sort((a, b) => a.from - b.from);
  /** @type {{ from: number, to: number, length: number }[]} */
  const gaps = [];
  let end = solid[0]?.to ?? 0;
  for (const { from, to } of solid) {
    if (from - end > most) gaps.push({ from: end, to: from, length: from - end });
    end = Math.max(end, to);
  }
  /** Where a height of the old picture is in the new one. @param {number} y */
  const moved = (y) =>
    gaps.reduce((sum, { from, to, length }) => {
      const share = (Math.min(Math.max(y, from), to) - from) / length;
      return sum - share * (length - most);
    }, y);
  /** @param {number} value */
  const rounded = (value) => String(Math.round(value));

  for (const { element, top } of blocks) {
    const [, x = '0', y = '0'] =
      /^translate\(([-\d.]+)(?:,\s*([-\d.]+))?\)$/.exec(element.getAttribute('transform') ?? '') ?? [];
    element.setAttribute('transform', `translate(${x}, ${rounded(Number(y) + moved(top) - top)})`);
  }
  for (const frame of frames) {
    const top = number(frame, 'y');
    const bottom = top + number(frame, 'height');
    frame.setAttribute('y', rounded(moved(top)));
    frame.setAttribute('height', rounded(moved(bottom) - moved(top)));
  }
  for (const path of edges) {
    const d = path.getAttribute('d') ?? '';
    path.setAttribute(
      'd',
      d.replace(/(-?[\d.]+),(-?[\d.]+)/g, (_, x, y) => `${x},${rounded(moved(Number(y)))}`),
    );
  }
  const [x = 0, y = 0, width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '').split(/\s+/).map(Number);
  svg.setAttribute('viewBox', [x, y, width, rounded(moved(y + height) - y)].join(' '));
  return null;
}
