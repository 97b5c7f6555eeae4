/** How PowerShell's list ends: with a blank line, or a line that is no property. */
import type { FormatReader } from '../../format-reader.ts';

export const ends: FormatReader['ends'] = () => 'mark';
