/** A text of more characters than this is kept beside the text box: laying it out there stops the browser. */
export const HOLD_FROM = 120_000;

/** More than this is not read. */
export const MOST_BYTES = 10 * 1024 * 1024;

/** How long the text rests before it is analysed. */
export const PAUSE_MS = 250;

/** After this long without a result the page says that it is at work. */
export const SLOW_MS = 1000;

/** How long the worker stays without anything to do. */
export const IDLE_MS = 60_000;

/** Milliseconds that the analysis of so many characters may take: 20 s, and for the largest texts as much again. */
export const limitFor = (characters: number): number => 20_000 + characters / 500;

/** How long a result rests before it is announced: while the reader types, and when the reader asked for it. */
export const ANNOUNCE_MS = 1000;
export const ANNOUNCE_ASKED_MS = 250;

/** "13.4 MB", "2 kB". */
export function sizeWords(bytes: number): string {
  if (bytes >= 1024 * 1024) return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
  return `${Math.max(1, Math.round(bytes / 1024))} kB`;
}

/** What the page says when a paste is over the cap; null when it is not. */
export function tooBig(bytes: number): string | null {
  if (bytes <= MOST_BYTES) return null;
  return (
    `This is ${sizeWords(bytes)}; the check reads up to ${sizeWords(MOST_BYTES)}. ` +
    'Describe one VPC only: add --filters Name=vpc-id,Values=<your VPC> to the command, and paste that.'
  );
}
