/** What every document is asked, whatever its format was: is it a page of more, is it empty, did it hold secrets. */
import type { DocumentBuilder } from './document-builder.ts';
import type { Remarks } from './remarks-log.ts';
import { emptyList, onePage, SECRETS } from './sentences/documents.ts';
import { isNeverEmpty } from '../aws/usual-resources.ts';

const PAGE_MARKS = ['NextToken', 'NextMarker', 'nextToken'];

/** Adds the remarks of one document to the log, and marks the lists of a single page incomplete. */
export function remarkOnDocument(builder: DocumentBuilder, log: Remarks): void {
  const { value } = builder;
  if (builder.secrets) {
    log.add(builder.base, builder.span.start, SECRETS, builder);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  const entries = Object.entries(value);
  const lists = entries.filter(([, child]) => Array.isArray(child));
  const mark = PAGE_MARKS.find((key) => Object.hasOwn(value, key) && typeof new Map(entries).get(key) === 'string');
  if (mark !== undefined) {
    for (const [key] of lists) builder.incomplete.push([key]);
    log.add(builder.base, builder.find([mark])?.start ?? builder.span.start, onePage(mark), builder);
    return;
  }
  const [only] = lists;
  if (only === undefined || lists.length > 1 || entries.length > 1 || builder.incomplete.length > 0) return;
  if (isNeverEmpty(only[0]) && Array.isArray(only[1]) && only[1].length === 0) {
    log.add(builder.base, builder.span.start, emptyList(only[0]), builder);
  }
}
