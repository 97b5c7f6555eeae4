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
