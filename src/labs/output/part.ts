/** A part of a long answer, as the AWS CLI cuts it for `--max-items` and goes on from `--starting-token`. */
import type { Json } from '../../controlplane/index.ts';

export interface Part {
  /** How many elements at most; null for all of them. */
  readonly most: number | null;
  /** A token of an answer that was cut; null for the beginning. */
  readonly from: string | null;
}

/**
 * The answer with the elements that were asked for, and a token where some are left; null when `from` is no token.
 * An answer without a list is whole (docs.aws.amazon.com/cli/latest/userguide/cli-usage-pagination.html).
 */
export function partOf(response: Json, { most, from }: Part): Json | null {
  const start = from === null ? 0 : placeIn(from);
  if (start === null) return null;
  const found = Object.entries(response).find((entry): entry is [string, unknown[]] => Array.isArray(entry[1]));
  if (found === undefined || (most === null && start === 0)) return response;
  const [name, list] = found;
  const end = most === null ? list.length : start + most;
  const cut = { ...response, [name]: list.slice(start, end) };
  return end < list.length ? { ...cut, NextToken: tokenOf(end) } : cut;
}

/** The place is in the token, as the AWS CLI's own library writes it. */
const tokenOf = (place: number): string => btoa(`{"NextToken": null, "boto_truncate_amount": ${String(place)}}`);

function placeIn(token: string): number | null {
  try {
    const place = /"boto_truncate_amount": (\d{1,9})\}$/.exec(atob(token))?.[1];
    return place === undefined ? null : Number(place);
  } catch {
    return null;
  }
}
