/**
 * Changes as lines to paste into bash, zsh or CloudShell. What the reader has to choose is a variable at the top; an id that
 * AWS assigns is taken from the answer that gives it, so that one paste runs the whole fix.
 */
import { assigned } from './assigned.ts';
import { toCli } from './aws-cli.ts';
import { quote } from '../aws/quote.ts';
import type { Change } from './types.ts';

/** Variables by the placeholders that they stand for. */
type Names = Map<string, string>;

const PLACEHOLDER = /<[\w /.:-]+>/g;

/** What may stand between double quotes without meaning more than itself, in bash and in PowerShell. */
const PLAIN = /^[\w@%+=:,./[\]{} -]*$/;

/**
 * The lines of a fix.
 * @example toScript([allocate, createNat, createRoute]) // ["PUBLIC_SUBNET='<public subnet>'", 'ELASTIC_IP=$(aws ec2 …)', …]
 */
export function toScript(changes: readonly Change[]): string[] {
  const names: Names = new Map();
  const commands = changes.map((change) => toCli(change, (text) => written(text, names)));
  const open: Names = new Map(names);
  const lines = commands.flatMap((line, at) => {
    const id = assigned(changes[at]?.operation ?? '');
    const name = id && names.get(id.placeholder);
    if (!id || !name) return [line];
    open.delete(id.placeholder);
    const taken = `${name}=$(${line} --query ${id.query} --output text)`;
    // A route to a NAT gateway leads nowhere until that is available.
    return name.startsWith('NAT')
      ? [taken, `aws ec2 wait nat-gateway-available --nat-gateway-ids "$${name}"`]
      : [taken];
  });
  return [...[...open].map(([placeholder, name]) => `${name}='${placeholder}'`), ...lines];
}

/** One argument: in double quotes where it holds a variable, else as `quote` has it. */
function written(text: string, names: Names): string {
  const isOpen = PLAIN.test(text.replaceAll(PLACEHOLDER, '')) && text.search(PLACEHOLDER) >= 0;
  return isOpen ? `"${text.replaceAll(PLACEHOLDER, (one) => `$${variable(one, names)}`)}"` : quote(text);
}

/** `<new NAT gateway>` → `NAT_GATEWAY`, each placeholder with one of its own. */
function variable(placeholder: string, names: Names): string {
  const known = names.get(placeholder);
  if (known !== undefined) return known;
  const words = placeholder.replace(/^<(?:(?:new|the|this) )?/, '').replace(/ that .*/, '');
  const base = (words.match(/[A-Z\d]+/gi) ?? []).join('_').toUpperCase();
  // No word alone may be one that shells and programs live by, such as PATH.
  const safe = /_|^(?:FUNCTION|SUBNET|ENDPOINT|REGION|GROUP)$/.test(base) ? base : `${base}_ID`;
  let name = /^\d/.test(safe) ? `N_${safe}` : safe;
  while ([...names.values()].includes(name)) name += '_2';
  names.set(placeholder, name);
  return name;
}
