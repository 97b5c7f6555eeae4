/** The account, the Region and the clock of a state, as far as its documents tell. */
import type { Draft } from '../draft.ts';

/** AWS's documentation has this account where none is known. */
const ACCOUNT = '123456789012';

/** The account that owns what is in the state. */
export const accountOf = (draft: Draft): string => {
  const text = JSON.stringify(draft.documents);
  return /"OwnerId":"(\d{12})"/.exec(text)?.[1] ?? /"arn:aws[\w-]*:[\w-]+:[\w-]*:(\d{12}):/.exec(text)?.[1] ?? ACCOUNT;
};

/** The Region of the state. */
export const regionOf = (draft: Draft): string => {
  const text = JSON.stringify(draft.documents);
  return (
    /"arn:aws[\w-]*:(?:ec2|lambda):([a-z]{2}(?:-[a-z]+)+-\d):/.exec(text)?.[1] ??
    /"AvailabilityZone":"([a-z]{2}(?:-[a-z]+)+-\d)[a-z]"/.exec(text)?.[1] ??
    'us-east-1'
  );
};

/** What is made here has no clock to ask: a fixed day, so that the same requests give the same documents. */
export const MADE_AT = '2026-12-01T00:00:00.000Z';
