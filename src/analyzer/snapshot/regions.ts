import type { CommandLine } from '../paste/types.ts';
import { optionValues } from './command.ts';

/** The Region that an ARN, an Availability Zone, a service name or a Region name itself names; null when it names none. */
export function regionIn(text: unknown): string | null {
  if (typeof text !== 'string' || text.length > 300) return null;
  if (text.length > MAX_KEPT) return look(text);
  const known = kept.get(text);
  if (known !== undefined) return known;
  const region = look(text);
  if (kept.size < MANY) kept.set(text, region);
  return region;
}

/** A thousand subnets stand in three zones: short texts are looked at once. */
const kept = new Map<string, string | null>();
const MAX_KEPT = 20;
const MANY = 200;

function look(text: string): string | null {
  for (const part of text.split(/[:.]/, 6)) {
    const region = REGION.exec(part)?.[0];
    if (region !== undefined) return region;
  }
  return null;
}

/** `eu-west-1`, also at the start of `eu-west-1a` and of `us-west-2-lax-1a`. */
const REGION =
  /^[a-z]{2}(?:-(?:gov|iso[a-z]?))?-(?:north|south|east|west|central|northeast|northwest|southeast|southwest)-\d{1,2}(?!\d)/;

/** The Region that a command line chose, by option or by environment variable. */
export function regionOf(command: CommandLine | null): string | null {
  return regionIn(optionValues(command, 'region')[0] ?? ENVIRONMENT.exec(command?.text.slice(0, 2000) ?? '')?.[1]);
}

const ENVIRONMENT = /\bAWS_(?:DEFAULT_)?REGION=([a-z\d-]+)/;
