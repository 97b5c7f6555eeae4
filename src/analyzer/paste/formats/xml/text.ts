/** The text between tags: its entities, and what of it looks like a tag and is none. */

/** Where the next tag begins; a value that somebody made unreadable is none: `<vpcId><redacted></vpcId>`. */
export function tagFrom(text: string, from: number): number {
  let at = text.indexOf('<', from);
  while (at !== -1) {
    PLACEHOLDER.lastIndex = at;
    const name = PLACEHOLDER.exec(text)?.[1];
    if (name === undefined || !isOfPeople(name)) return at;
    at = text.indexOf('<', at + 1);
  }
  return -1;
}

const PLACEHOLDER = /<([\w-]{2,60})>/y;

/** Words that are no name of AWS's. */
const isOfPeople = (name: string): boolean =>
  /[-_]/.test(name) || name === name.toUpperCase() || /^(?:redacted|removed|hidden|masked)$/.test(name);

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Text with the characters that its entities stand for. */
export function decodeEntities(text: string): string {
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
