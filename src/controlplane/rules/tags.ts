/** Tags as create operations take them and describe operations print them. */

export interface Tag {
  Key?: string | undefined;
  Value?: string | undefined;
}

/** The tags of all specifications; AWS prints an empty list where there are none. */
export const tagsOf = (specifications: readonly { Tags?: Tag[] | undefined }[] | undefined): Tag[] =>
  (specifications ?? []).flatMap(({ Tags = [] }) => Tags);
