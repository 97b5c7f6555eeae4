// The colours of a picture. Each role has a sentinel colour that Mermaid draws with; the pipeline turns it into a
// CSS variable, which the stylesheet defines for both themes. A colour that is none of these is an error.
// @ts-check

/** @type {Readonly<Record<string, string>>} */
export const palette = {
  '#010203': '--d-text',
  '#020304': '--d-line',
  '#030405': '--d-node',
  '#040506': '--d-node-border',
  '#050607': '--d-group',
  '#060708': '--d-group-border',
  '#070809': '--d-label-bg',
  '#08090a': '--d-note',
  '#090a0b': '--d-note-border',
  '#0a0b0c': '--d-icon',
  '#0b0c0d': '--d-public',
  '#0c0d0e': '--d-public-border',
  '#0d0e0f': '--d-private',
  '#0e0f10': '--d-private-border',
};

/** @param {string} name */
const sentinel = (name) => {
  const entry = Object.entries(palette).find(([, variable]) => variable === `--d-${name}`);
  if (!entry) throw new Error(`no colour for --d-${name}`);
  return entry[0];
};
const text = sentinel('text');
const line = sentinel('line');
const node = sentinel('node');
const nodeBorder = sentinel('node-border');
const group = sentinel('group');
const groupBorder = sentinel('group-border');
const label = sentinel('label-bg');
const note = sentinel('note');
const noteBorder = sentinel('note-border');

export const themeVariables = {
  background: node,
  textColor: text,
  titleColor: text,
  lineColor: line,
  arrowheadColor: line,
  defaultLinkColor: line,
  primaryColor: node,
  primaryTextColor: text,
  primaryBorderColor: nodeBorder,
  mainBkg: node,
  nodeBorder,
  nodeTextColor: text,
  clusterBkg: group,
  clusterBorder: groupBorder,
  edgeLabelBackground: label,
  secondaryColor: label,
  secondaryTextColor: text,
  secondaryBorderColor: nodeBorder,
  tertiaryColor: group,
  tertiaryTextColor: text,
  tertiaryBorderColor: groupBorder,
  archEdgeColor: line,
  archEdgeArrowColor: line,
  archGroupBorderColor: groupBorder,
  actorBkg: node,
  actorBorder: nodeBorder,
  actorTextColor: text,
  actorLineColor: nodeBorder,
  signalColor: line,
  signalTextColor: text,
  noteBkgColor: note,
  noteBorderColor: noteBorder,
  noteTextColor: text,
  labelBoxBkgColor: node,
  labelBoxBorderColor: nodeBorder,
  labelTextColor: text,
  loopTextColor: text,
  activationBkgColor: group,
  activationBorderColor: groupBorder,
  sequenceNumberColor: node,
  useGradient: false,
  dropShadow: 'none',
};

/**
 * The classes an author may use in a flowchart. On nodes and groups: `public`, `private`. On nodes and on edges with
 * an id (`a e1@--x b`, then `class e1 blocked`): `blocked` is dashed, `open` is thick, so that they differ without colour.
 */
export const classDefs = [
  `classDef public fill:${sentinel('public')},stroke:${sentinel('public-border')}`,
  `classDef private fill:${sentinel('private')},stroke:${sentinel('private-border')}`,
  `classDef blocked stroke:${line},stroke-dasharray:5 4`,
  `classDef open stroke:${line},stroke-width:2.5px`,
];

/** @param {string} body */
const outline = (body) => `<g fill="none" stroke="${sentinel('icon')}" stroke-width="1.5">${body}</g>`;

/** The icons that a picture may name as `net:lambda` and so on, in Mermaid's form of an icon pack. */
export const icons = {
  prefix: 'net',
  width: 24,
  height: 24,
  icons: {
    lambda: { body: outline('<path d="M5 20 11 6l6 14M9 11l-4 9M8 4h3l8 16"/>') },
    nat: { body: outline('<path d="M4 8h12l-3-3M20 16H8l3 3"/>') },
    igw: { body: outline('<path d="M4 20V10a8 8 0 0 1 16 0v10M9 20v-9a3 3 0 0 1 6 0v9"/>') },
    internet: {
      body: outline('<circle cx="12" cy="12" r="9"/><path d="M3 12h18M12 3c5 6 5 12 0 18M12 3c-5 6-5 12 0 18"/>'),
    },
    vpc: { body: outline('<path d="M7 17a4 4 0 1 1 .6-7.9A5 5 0 0 1 17 9a4 4 0 0 1 0 8z"/>') },
    lock: { body: outline('<path d="M6 11h12v9H6zM8 11V8a4 4 0 0 1 8 0v3"/>') },
    open: { body: outline('<path d="M6 11h12v9H6zM8 11V8a4 4 0 0 1 8 0"/>') },
  },
};

/** The family in which pictures are measured and shown: Liberation Sans has the widths of Arial. */
export const fontFamily = "Arial, 'Liberation Sans', Helvetica, sans-serif";

export const config = {
  startOnLoad: false,
  securityLevel: 'strict',
  theme: 'base',
  look: 'classic',
  htmlLabels: false,
  flowchart: { htmlLabels: false, padding: 14, nodeSpacing: 40, rankSpacing: 30, wrappingWidth: 220 },
  fontFamily,
  fontSize: 15,
  deterministicIds: true,
  deterministicIDSeed: 'd',
  themeVariables,
};
