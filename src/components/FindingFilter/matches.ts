/** Which findings a filter lets through, and how the filter stands in an address. */

export const FIELDS = ['words', 'symptom', 'area', 'severity'] as const;

export type Filter = Readonly<Record<(typeof FIELDS)[number], string>>;

/** What is known of one finding; `text` is what its words are looked for in, in lower case. */
export interface Row {
  readonly text: string;
  readonly symptoms: readonly string[];
  readonly area: string;
  readonly severity: string;
}

/** Whether a finding has all the words, and is of the chosen symptom, area and severity. */
export function matches(row: Row, filter: Filter): boolean {
  const words = filter.words.toLowerCase().split(/\s+/u);
  return (
    words.every((word) => row.text.includes(word)) &&
    (filter.symptom === '' || row.symptoms.includes(filter.symptom)) &&
    (filter.area === '' || row.area === filter.area) &&
    (filter.severity === '' || row.severity === filter.severity)
  );
}

/** The filter of a query such as `?area=nat`; what it does not name is not filtered. */
export function filterOf(query: string): Filter {
  const given = new URLSearchParams(query);
  const [words, symptom, area, severity] = FIELDS.map((field) => given.get(field) ?? '');
  return { words: words ?? '', symptom: symptom ?? '', area: area ?? '', severity: severity ?? '' };
}

/** The query of a filter, without what it leaves open; empty when it leaves everything open. */
export function queryOf(filter: Filter): string {
  const set = FIELDS.map((field) => [field, filter[field].trim()]).filter(([, value]) => value !== '');
  return set.length === 0 ? '' : `?${new URLSearchParams(set).toString()}`;
}
