/** What every written page may use without importing it. Pages load the styles of their own list only. */
import Finding from '../Finding/Finding.astro';
import Link from '../Link/Link.astro';
import Source from '../Source/Source.astro';
import TableBox from '../TableBox/TableBox.astro';

export const plainComponents = { Finding, Source, a: Link, table: TableBox };
