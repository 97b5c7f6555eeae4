/** Where XML starts: at a tag that begins a line, or at an answer in the middle of one (FMT-6). */
import type { FormatReader } from '../../format-reader.ts';

export const starts: FormatReader['starts'] = ({ text, first }) => {
  if (/^<(?:\?xml\b|[A-Za-z][\w:.-]{1,80}[\s/>])/.test(text.slice(0, 100))) return first;
  const offset = text.slice(0, 2000).search(/<(?:\?xml |Describe[A-Z]\w{1,60}Response[ >])/);
  return offset === -1 ? null : first + offset;
};
