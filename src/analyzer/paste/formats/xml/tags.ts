/** A small reader of XML as AWS answers it: tags, text, entities; attributes, comments and declarations are skipped. */

export interface XmlElement {
  readonly name: string;
  readonly children: XmlElement[];
  text: string;
  readonly start: number;
  end: number;
  textStart: number;
  textEnd: number;
  /** Its end is not in the text. */
  cut: boolean;
}

export interface XmlResult {
  readonly root: XmlElement | null;
  readonly end: number;
  readonly tooDeep: boolean;
}

const NAME = /[\w:.-]{1,100}/y;
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Whether XML starts at `at`. */
export function startsXml(text: string, at: number): boolean {
  return /^<(?:\?xml\b|[A-Za-z][\w:.-]{1,80}[\s/>])/.test(text.slice(at, at + 100));
}

/** Reads one element and what it holds; mismatched ends close what they can. */
export function readXml(text: string, start: number, maxDepth: number): XmlResult {
  const stack: XmlElement[] = [];
  const opened = new Map<string, number>();
  let root: XmlElement | null = null;
  let at = start;
  while (at < text.length) {
    const open = text.indexOf('<', at);
    if (open === -1) break;
    const top = stack[stack.length - 1];
    if (top && open > at) addText(top, text, at, open);
    if (text.startsWith('<?', open) || text.startsWith('<!', open)) {
      const mark = text.startsWith('<!--', open) ? '-->' : text.startsWith('<![CDATA[', open) ? ']]>' : '>';
      const close = text.indexOf(mark, open + 2);
      at = close === -1 ? text.length : close + mark.length;
      continue;
    }
    const isEnd = text.charAt(open + 1) === '/';
    NAME.lastIndex = open + (isEnd ? 2 : 1);
    const name = NAME.exec(text)?.[0];
    if (name === undefined) {
      at = open + 1;
      continue;
    }
    const close = text.indexOf('>', open);
    if (close === -1) {
      at = text.length;
      break;
    }
    at = close + 1;
    const local = name.slice(name.indexOf(':') + 1);
    if (isEnd) {
      if ((opened.get(local) ?? 0) === 0) continue;
      for (let closed = stack.pop(); closed; closed = stack.pop()) {
        opened.set(closed.name, (opened.get(closed.name) ?? 1) - 1);
        closed.end = at;
        if (closed.name === local) break;
        closed.cut = true;
      }
      if (stack.length === 0) return { root, end: at, tooDeep: false };
      continue;
    }
    const element: XmlElement = {
      name: local,
      children: [],
      text: '',
      start: open,
      end: at,
      textStart: at,
      textEnd: at,
      cut: false,
    };
    if (top) top.children.push(element);
    root ??= element;
    if (text.charAt(close - 1) === '/') {
      if (stack.length === 0) return { root, end: at, tooDeep: false };
      continue;
    }
    if (stack.length >= maxDepth) return { root: null, end: text.length, tooDeep: true };
    stack.push(element);
    opened.set(local, (opened.get(local) ?? 0) + 1);
  }
  for (const element of stack) {
    element.cut = true;
    element.end = text.length;
  }
  return { root, end: text.length, tooDeep: false };
}

function addText(element: XmlElement, text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && ' \t\r\n'.includes(text.charAt(start))) start += 1;
  while (end > start && ' \t\r\n'.includes(text.charAt(end - 1))) end -= 1;
  if (start >= end) return;
  element.text = decodeEntities(text.slice(start, end));
  element.textStart = start;
  element.textEnd = end;
}

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,6})|#x([0-9a-fA-F]{1,5})|([a-z]{2,5}));/g,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return ENTITIES.get(name) ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? '0', 16) : Number.parseInt(decimal, 10);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
