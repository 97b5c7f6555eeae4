/** The security groups of an interface or an endpoint, as the paste names them. */

/** Ids as printed; an empty text for a group whose id was lost: no paste has its rules (BAD-3). */
export const groupIdsOf = (
  groups: readonly { readonly GroupId?: string | undefined }[] | undefined,
): readonly string[] => (groups ?? []).map(({ GroupId: id }) => id ?? '');

/** Those that can be named. */
export const namedOf = (ids: readonly string[]): readonly string[] => ids.filter((id) => id !== '');
