/** Lines that say themselves that the output above them was broken off, also where an empty line stands between (BAD-3). */

const INTERRUPTED = [
  // The keyboard, the kernel, the connection.
  /^(?:\^[CZD\\](?:\s|$)|KeyboardInterrupt\b|Killed$|Terminated$|\[\d{1,3}\]\+? {1,4}(?:Stopped|Killed|Terminated))/,
  /\bBroken pipe\b|^(?:Shared )?Connection to \S{1,80} (?:closed|reset)|^(?:client_loop|packet_write_wait): |^Connection (?:reset|closed) by /,
  // A person or a program that left the rest out.
  /^[<[(*-]{0,4} ?(?:the )?(?:rest|remaind(?:er|ing)|output|results?|more (?:lines|output|rows)|\d{1,9} (?:more )?lines?)(?: \w{1,20}){0,4} (?:truncated|omitted|cut(?: off)?|snipped|removed|skipped|left out|too long)\b/i,
  /^[<[(]? ?(?:truncated|snip|snipped|omitted|cut here|output too long)(?: for brevity)?\.{0,3} ?[>\])]?$/i,
];

/**
 * Whether a line tells that what stands above it is not whole.
 * @param line without blanks around it
 * @example isInterrupted('[Errno 32] Broken pipe') // true
 */
export const isInterrupted = (line: string): boolean =>
  line.length <= 200 && INTERRUPTED.some((pattern) => pattern.test(line));

const MORE = [
  // Dots alone or before a few words, in brackets or behind the mark of a comment.
  /^(?:(?:#|\/\/|--|;) ?)?[[(<*]{0,3} ?(?:\.{3,6}|…)[^"|:]{0,60}$/,
  // Words for the rest, and what pages show in its place.
  /^(?:(?:#|\/\/|--|;) ?)?[[(<*]{0,3} ?(?:(?:the )?rest (?:is|was|of|omitted|removed|follows)\b|and so (?:on|forth)\b|etc\b)/i,
  /^(?:Show|See|View|Read|Load|Expand|Click to)(?: \w{1,20}){0,3} (?:more|entire|full|whole|all)\b[^.|]{0,40}$/i,
];

/**
 * Whether a line below records or boxes tells that there are more of them.
 * @param line without blanks around it
 * @example saysMore('# ... 34 more') // true
 */
export const saysMore = (line: string): boolean => line.length <= 200 && MORE.some((pattern) => pattern.test(line));
