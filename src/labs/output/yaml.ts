/** `--output yaml` of the AWS CLI 2: block style, keys in the order of their names, quotes only where YAML needs them. */
import { isRecord, sorted, spelt } from './scalar.ts';

/** @example toYaml({ Vpcs: [{ VpcId: 'vpc-1' }] }) // "Vpcs:\n- VpcId: vpc-1\n" */
export const toYaml = (value: unknown): string =>
  isBlock(value) ? `${block(value, '').join('\n')}\n` : `${scalar(value)}\n...\n`;

/** An empty list and an empty object have no block form. */
const isBlock = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : isRecord(value) && Object.keys(value).length > 0;

function block(value: unknown, indent: string): string[] {
  if (Array.isArray(value))
    return value.flatMap((item: unknown) => {
      if (!isBlock(item)) return [`${indent}- ${scalar(item)}`];
      const [first = '', ...rest] = block(item, `${indent}  `);
      return [`${indent}- ${first.slice(indent.length + 2)}`, ...rest];
    });
  if (!isRecord(value)) return [`${indent}${scalar(value)}`];
  return sorted(Object.keys(value)).flatMap((key) => {
    const child = value[key];
    if (!isBlock(child)) return [`${indent}${scalar(key)}: ${scalar(child)}`];
    // A list stands at the indentation of its key.
    return [`${indent}${scalar(key)}:`, ...block(child, Array.isArray(child) ? indent : `${indent}  `)];
  });
}

function scalar(value: unknown): string {
  if (Array.isArray(value)) return '[]';
  if (isRecord(value)) return '{}';
  if (value === null || value === undefined) return 'null';
  if (typeof value !== 'string') return typeof value === 'boolean' ? String(value) : spelt(value);
  if (hasControls(value)) return JSON.stringify(value);
  return needsQuotes(value) ? `'${value.replaceAll("'", "''")}'` : value;
}

/** Characters that YAML escapes, which only double quotes can. */
const hasControls = (text: string): boolean => [...text].some((letter) => letter < ' ' || letter === '\u007f');

/** Words that YAML 1.1 reads as something other than text. */
const OTHER = /^(?:~|null|Null|NULL|true|True|TRUE|false|False|FALSE|yes|Yes|YES|no|No|NO|on|On|ON|off|Off|OFF|=|<<)$/;
/** Numbers, sixties such as `12:30:45`, and dates. */
const FORMS = [
  OTHER,
  /^[-+]?(?:0b[01_]+|0[0-7_]+|0|[1-9][\d_]*|0x[\da-fA-F_]+)$/,
  /^[-+]?\d[\d_]*\.[\d_]*(?:[eE][-+]\d+)?$/,
  /^\.\d[\d_]*(?:[eE][-+]\d+)?$/,
  /^[-+]?\.(?:inf|Inf|INF)$|^\.(?:nan|NaN|NAN)$/,
  /^[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?$/,
  /^\d{4}-\d{2}-\d{2}$/,
  /^\d{4}-\d{1,2}-\d{1,2}(?:[Tt]|[ \t]+)\d{1,2}:\d{2}:\d{2}(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d{1,2}(?::\d{2})?))?$/,
];

const needsQuotes = (text: string): boolean =>
  text === '' ||
  /^[\s,[\]{}#&*!|>'"%@`]|^[-?:](?:\s|$)|^(?:---|\.\.\.)/.test(text) ||
  /: |:$|\s#|\s$/.test(text) ||
  FORMS.some((form) => form.test(text));
