/** How values separated by commas end: anywhere; a line below them may be one more. */
import type { FormatReader } from '../../format-reader.ts';

export const ends: FormatReader['ends'] = () => 'anywhere';
