/** How a Markdown table ends: its rows are told by their bars, but rows of routes may go on as the console prints them. */
import type { FormatReader } from '../../format-reader.ts';

export const ends: FormatReader['ends'] = ({ format }) => (format === 'console' ? 'anywhere' : 'mark');
