/** Addresses that chats, wikis and ticket systems made links of, or disarmed: `<http://1.2.3.4|1.2.3.4>`, `1[.]2[.]3[.]4` (BAD-11). */
import { editsOf } from './matches.ts';
import type { Damage } from './damage.ts';

const LINKS =
  /<(?:https?:\/\/|mailto:|tel:)([^<>|\s]{1,300})(?:\|([^<>|\n]{1,300}))?>|\[([^[\]\n]{1,300})\](?:\((?:https?:|mailto:)[^()\s]{1,300}\)|(?<=\|https?:[^[\]\n]{1,300}\]))|(?<=\d) \(https?:[^()\s]{1,300}\)|(?<=\d)[[(]\.[\])](?=\d)/g;

export const links: Damage = {
  code: 'BAD-11',
  severity: 'note',
  text: (count) => `Links in place of addresses were read as the addresses (${String(count)}).`,
  signs: ['http', 'mailto:', 'tel:', '[.]', '(.)'],
  find: (text) =>
    /<(?:https?|mailto|tel):|\]\((?:https?|mailto):|\|https?:|\d \(https?:|\d[[(]\.[\])]\d/.test(text)
      ? editsOf(text, LINKS, (match, at) => shown(match, text.charAt(at - 1)))
      : [],
};

/** What a reader of the link saw; behind an address that stands before it, nothing. */
function shown(match: string, before: string): string {
  if (match.length === 3) return '.';
  if (match.startsWith(' ')) return '';
  if (match.startsWith('[')) return /^\[([^|\]]{1,300})/.exec(match)?.[1] ?? '';
  if (/\w/.test(before)) return '';
  return /\|([^|>]{1,300})>$/.exec(match)?.[1] ?? match.replaceAll(/^<(?:https?:\/\/|mailto:|tel:)|>$/g, '');
}
