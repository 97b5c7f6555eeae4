/** Ids, ARNs and account numbers in one piece of text, told from words by their grammar and by what the report calls its things. */
import { idPrefix } from '../aws/id-prefixes.ts';
import type { Aliases } from './aliases.ts';

export interface WordRedactor {
  /** A value that may be an id as a whole: `rtb-main`, an ARN, a range (which stays). */
  readonly value: (text: string) => string;
  /** A sentence with ids in it. */
  readonly sentence: (text: string) => string;
}

/** @param known ids that the report's own fields hold, in lower case */
export function createWordRedactor(known: ReadonlySet<string>, aliases: Aliases): WordRedactor {
  const value = (text: string): string => {
    if (text.startsWith('arn:')) return arn(text);
    const prefix = prefixOf(text, known);
    return prefix === null ? sentence(text) : aliases.of(prefix, text);
  };
  const part = (text: string): string => {
    if (ACCOUNT.test(text)) return aliases.account(text);
    // The host of an endpoint is its id, a few letters more, and perhaps a zone: `vpce-0abc…-k3v9q2xw-eu-west-1a`.
    const { id, zone = '' } = known.has(text.toLowerCase()) ? {} : (HOST.exec(text)?.groups ?? {});
    if (id !== undefined) return part(id) + zone;
    const prefix = prefixOf(text, known);
    return prefix === null ? text : aliases.of(prefix, text);
  };
  /** The service and the Region stay, and so does the kind of thing; account, ids and names do not. */
  const arn = (text: string): string => {
    const [head = '', partition = '', service = '', region = '', account = '', ...rest] = text.split(':');
    const [kind = '', ...names] = rest.join(':').split(/[:/]/);
    const own = names.map((name) => {
      const prefix = prefixOf(name, known);
      return prefix === null
        ? VERSION.test(name)
          ? name
          : aliases.of(kind || service, name)
        : aliases.of(prefix, name);
    });
    const alone = part(kind);
    const resource =
      names.length === 0
        ? alone === kind
          ? aliases.of(service, kind)
          : alone
        : [kind, ...own].join(rest.length > 1 ? ':' : '/');
    return [
      head,
      partition,
      service,
      region,
      ACCOUNT.test(account) ? aliases.account(account) : account,
      resource,
    ].join(':');
  };
  const sentence = (text: string): string =>
    text.replace(RUN, (run: string) => {
      // An id that its owner cut may end in dots itself; otherwise they end the sentence.
      const word = known.has(run.toLowerCase()) ? run : run.replace(TRAILING, '');
      const rest = run.slice(word.length);
      if (word.startsWith('arn:')) return arn(word) + rest;
      const prefix = known.has(word.toLowerCase()) ? prefixOf(word, known) : null;
      return (prefix === null ? word.replace(PART, part) : aliases.of(prefix, word)) + rest;
    });
  return { value, sentence };
}

/** The prefix that an alias for this text begins with; null when it is no id. */
function prefixOf(text: string, known: ReadonlySet<string>): string | null {
  const lower = text.toLowerCase();
  if (lower === 'local' || lower === '') return null;
  // Most words are neither, and a look at the list of prefixes takes long.
  if (!/[-_]/.test(lower) && !known.has(lower)) return null;
  const prefix = idPrefix(lower);
  if (known.has(lower)) return prefix ?? UNKNOWN_PREFIX.exec(lower)?.[1] ?? 'id';
  if (prefix !== null) return COMMAND_WORD.test(lower.slice(prefix.length + 1)) ? null : prefix;
  return UNKNOWN_PREFIX.exec(lower)?.[1] ?? null;
}

/** What is written without a blank; a dot and a colon separate its parts, several dots hide digits of an id. */
const RUN = /[^\s,;()'"`=]+/g;
const PART = /[\w*…-]+(?:\.{2,3}[\w*…-]*)*/g;
const TRAILING = /[.:!?]$/;

const HOST =
  /^(?<id>vpce-[\da-f]{8}(?:[\da-f]{9})?)-[\da-z]{1,20}(?<zone>-[a-z]{2,5}(?:-[a-z]{2,20}){1,2}-\d{1,2}[a-z])?$/;

const ACCOUNT = /^\d{12}$/;

/** The version at the end of an ARN: a number, `$LATEST`. */
const VERSION = /^(?:\d{1,5}|\$LATEST)$/;

/** What follows a prefix in the names of options, filters and operations: `vpc-id`, `nat-gateway-ids`, `subnet-ids`. */
const COMMAND_WORD = /^(?:ids?|arns?|options?|attributes?|(?:gateway|endpoint|attachment)(?:s|-ids?)?)$/;

/** AWS's ids of things newer than the list: letters and 17 digits. Two bounded classes: linear. */
const UNKNOWN_PREFIX = /^([a-z][a-z-]{0,30})-[\da-f]{17}$/;
