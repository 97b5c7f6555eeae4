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
