import type { PasteDocument } from '../paste/types.ts';
import { isList, isObject } from './json.ts';
import type { Kind } from './kind.ts';
import { onLeftOut } from './left-out.ts';
import type { Remark } from './log.ts';
import type { Recognised } from './recognised.ts';

/** What to say about a document in which no resource was found; null when enough was. */
export function onUnrecognised(document: PasteDocument, found: Recognised): Remark | null {
  const { value, incomplete } = document;
  // A document of which only the bracket is left was reported as cut.
  if (isObject(value) && Object.keys(value).length === 0 && incomplete.length > 0) return null;
  const taken = [...found.listings.values()].find(({ elements, holes }) => holes > 0 && elements.length === 0);
  if (taken && incomplete.length === 0) return onTakenOut(taken.kind);
  if (found.listings.size > 0 || found.others.length > 0) {
    return found.nameless === 0 ? null : { severity: 'warning', code: 'FMT-21', text: SOME_NAMELESS, command: COMMAND };
  }
  if (isObject(value) && isOtherSchema(value))
    return { severity: 'warning', code: 'FMT-8', text: OTHER_SCHEMA, command: COMMAND };
  const leftOut = onLeftOut(document);
  if (leftOut !== null) return leftOut;
  if (isList(value) && value.length > 0)
    return {
      severity: 'warning',
      code: 'FMT-21',
      text: `${listWords(value)} ${whyUnknown(value)} ${EXPECTED}`,
      command: COMMAND,
    };
  if (!isObject(value))
    return { severity: 'warning', code: 'FMT-20', text: `${kindOfValue(value)} ${EXPECTED}`, command: COMMAND };
  const keys = Object.keys(value);
  const text =
    keys.length === 0
      ? `This document is an empty object. ${EXPECTED}`
      : `This document has the ${keys.length === 1 ? 'key' : 'keys'} ${listKeys(keys)}, which no supported command prints. ${EXPECTED}`;
  return { severity: 'warning', code: 'FMT-20', text, command: COMMAND };
}

/** A list of whose resources nothing is shown, though AWS prints no such list: `"NetworkAcls": "..."`, `[null]`. */
const onTakenOut = ({ label, wrappers, operations }: Kind): Remark => ({
  severity: 'warning',
  code: 'BAD-3',
  text: `The list \`${wrappers[0] ?? label}\` stands here without its content, so there may be ${label} that the paste does not show. Paste the whole output of ${operations[0]}.`,
});

/** The first keys of a document, short enough to read; keys are foreign text. */
export function listKeys(keys: readonly string[]): string {
  const shown = keys.slice(0, MAX_KEYS).map((key) => `\`${key.length > MAX_KEY ? `${key.slice(0, MAX_KEY)}…` : key}\``);
  const rest = keys.length - shown.length;
  return rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(', ');
}

const MAX_KEYS = 6;
const MAX_KEY = 40;

const COMMAND = 'aws ec2 describe-route-tables';

const EXPECTED =
  'Expected is the output of a describe command, such as describe-route-tables (`RouteTables`), describe-subnets ' +
  '(`Subnets`), describe-nat-gateways (`NatGateways`), or of lambda get-function-configuration (`FunctionName`, `VpcConfig`).';

const SOME_NAMELESS =
  'A part of this list has lost its names, and its values do not tell what they are. That part is left out. ' +
  'Run the command without --query.';

const ALL_NAMELESS =
  'Its values have no names, probably because of --query, and they do not tell what they are. Run the command without --query.';

/** Why a list does not tell what it holds: only ids, other names, or no names. */
function whyUnknown(list: readonly unknown[]): string {
  const [first] = list;
  if (isObject(first)) return `Its first entry has the ${keyWords(first)}. ${WITHOUT_QUERY}`;
  const isIds = list.every((value) => typeof value === 'string' && /^[a-z]{1,16}-[\w*.…-]{1,60}$/.test(value));
  return isIds ? `They look like ids, which say nothing of what they name. ${WITHOUT_QUERY}` : ALL_NAMELESS;
}

function keyWords(value: object): string {
  const keys = Object.keys(value);
  return keys.length === 1
    ? `key ${listKeys(keys)}, which does not tell what it is`
    : `keys ${listKeys(keys)}, which do not tell what it is`;
}

const WITHOUT_QUERY = 'Run the command without --query.';

const OTHER_SCHEMA =
  'This is Terraform state or a CloudFormation template, which describes resources in other words than the AWS commands ' +
  'do. It is not read. Paste what the describe commands print.';

function isOtherSchema(value: object): boolean {
  const has = (key: string): boolean => Object.hasOwn(value, key);
  return (
    has('terraform_version') ||
    has('AWSTemplateFormatVersion') ||
    (has('Resources') && !has('ResponseMetadata')) ||
    has('cidr_block')
  );
}

/** What a list holds, by the kind of its first value; the values themselves may be private. */
function listWords(list: readonly unknown[]): string {
  const [first] = list;
  const kind = isList(first) ? 'list' : first === null ? 'null' : typeof first === 'string' ? 'text' : typeof first;
  const article = kind === 'object' ? 'an' : 'a';
  return `This is a list of ${list.length === 1 ? `one ${kind}` : `${list.length} values, the first of them ${article} ${kind}`}.`;
}

function kindOfValue(value: unknown): string {
  if (isList(value)) return 'This list is empty, and no command line says what it is a list of.';
  return `This document is ${value === null ? 'null' : `a single ${typeof value === 'string' ? 'text' : typeof value}`}.`;
}
