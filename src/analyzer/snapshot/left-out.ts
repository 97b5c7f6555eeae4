/** An answer of which `--query` left nothing that a verdict can be made of: which command prints the rest (FMT-21). */
import { withoutQuery } from '../paste/repeated.ts';
import type { PasteDocument } from '../paste/types.ts';
import { hasOption } from './command.ts';
import { isList, isObject } from './json.ts';
import { kindPrintedBy } from './kinds.ts';
import type { Remark } from './log.ts';

/** What to say of such an answer; null when neither its command nor its fields tell what was left out. */
export function onLeftOut({ value, command }: PasteDocument): Remark | null {
  const kind = hasOption(command, 'query') ? kindPrintedBy(command?.operation ?? null) : null;
  if (command !== null && kind !== null)
    return {
      severity: 'warning',
      code: 'FMT-21',
      text:
        `\`--query\` left nothing of the ${kind.label} that a verdict can be made of. ` +
        'Run the same command without --query.',
      command: withoutQuery(command),
    };
  const fields = isObject(value)
    ? Object.keys(value)
    : isList(value) && isObject(value[0])
      ? Object.keys(value[0])
      : [];
  if (fields.filter((field) => ONLY_OF_FUNCTION.has(field)).length < 2) return null;
  return {
    severity: 'warning',
    code: 'FMT-21',
    text:
      'These are fields of a Lambda function, but `VpcConfig` is not among them, which says whether the function is ' +
      'attached to a VPC. Run the command without --query, or with VpcConfig in it.',
    command: 'aws lambda get-function-configuration --function-name <function>',
  };
}

/** Fields that tell a function from everything else: two of them beside each other stand nowhere else. */
const ONLY_OF_FUNCTION = new Set([
  'Runtime',
  'Handler',
  'MemorySize',
  'CodeSize',
  'CodeSha256',
  'PackageType',
  'Timeout',
]);
