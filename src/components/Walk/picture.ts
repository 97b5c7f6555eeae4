/** A scene as the page gets it: words and shapes, nothing left to work out. */
import { BEYOND, PROVISO } from '../../analyzer/messages/wording.ts';
import { verdictLook } from '../../analyzer/words.ts';
import type { Frame, Scene } from '../../walk/types.ts';
import { stopsOf } from '../LineMap/stops.ts';
import { billText } from './bill.ts';
import { nameOf, withNames } from '../Report/named.ts';
import type { Stop } from '../LineMap/stops.ts';

/** A stop, and what people call it. */
export interface LabelledStop extends Stop {
  readonly label: string | null;
}

export interface Picture {
  readonly headline: string;
  readonly look: 'open' | 'blocked' | 'unsure';
  readonly stops: readonly LabelledStop[];
  readonly frames: readonly Frame[];
  /** What the VPC costs a month, in words; null where the figure does not speak of it. */
  readonly bill: string | null;
}

/** Draws a scene. */
export function pictureOf({ headline, verdict, own, stops, frames, names, bill, ...context }: Scene): Picture {
  const lost = stops.findLastIndex(({ stopsReply }) => stopsReply);
  const isBroken = stops.some(({ outcome, stopsReply }) => outcome === 'block' && !stopsReply);
  // An ACL that stops replies lets the packet pass: the track goes on, and the way back ends there.
  const hops = stops.map((stop) => (stop.stopsReply ? { ...stop, outcome: 'pass' as const } : stop));
  const shown = stopsOf({ hops, verdict: own === 'mixed' ? 'unknown' : own }, context);
  const drawn = shown.map((plain, at): LabelledStop => {
    const stop = { ...plain, label: nameOf(plain.id, names) };
    if (stops[at]?.stopsReply === true) return { ...stop, outcome: 'block', word: 'lets it out, stops the reply' };
    const isEnd = lost !== -1 && !isBroken && at === stops.length - 1;
    return isEnd ? { ...stop, word: 'reached, and the reply is lost' } : stop;
  });
  return {
    // The documents of a figure are all there is of its VPC, and nobody pasted them.
    headline: headline.replace(PROVISO, '').replace(BEYOND, BEYOND.replace('paste', 'output')),
    look: verdictLook[verdict],
    stops: drawn,
    frames: frames.map((frame) => ({ ...frame, text: withNames(frame.text, names) })),
    bill: bill && billText(bill),
  };
}
