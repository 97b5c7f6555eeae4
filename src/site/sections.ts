/** The sections of the site, as header and footer show them. */

export interface Section {
  readonly path: string;
  readonly label: string;
}

export const sections: readonly Section[] = [
  { path: '/learn/', label: 'Learn' },
  { path: '/check/', label: 'Check' },
  { path: '/findings/', label: 'Findings' },
  { path: '/reference/', label: 'Reference' },
  { path: '/about/', label: 'About' },
];

/** The reference pages, in the order of the overview. */
export const referencePages: readonly (Section & { readonly summary: string })[] = [
  {
    path: '/reference/cheat-sheet/',
    label: 'Cheat sheet',
    summary: 'The whole diagnosis on one printed page: five questions, every route target, the two tables of a NAT setup.',
  },
  {
    path: '/reference/commands/',
    label: 'Commands',
    summary: 'What to run to collect each input, and the read-only permissions it takes.',
  },
  {
    path: '/reference/limits/',
    label: 'Limits',
    summary: 'What the checker cannot know, and what to do about each.',
  },
  {
    path: '/reference/misconceptions/',
    label: 'Misconceptions',
    summary: 'Every belief that the course refutes, with what is true instead.',
  },
];
