/** `aws ec2 help` and `aws ec2 create-route help`: what there is. */
import { kebab } from '../../analyzer/fixes/aws-cli.ts';
import { ownOptions } from '../../controlplane/commands/own-options.ts';
import { OPERATIONS } from '../../controlplane/operations.ts';
import { HELP } from './own-words.ts';

/** The text for some words in front of or behind `help`; null when they ask for something else. */
export function helpFor(all: readonly string[]): string | null {
  const [program, service, name] = all.filter((word) => word !== 'help');
  if (!all.includes('help')) return null;
  if (program === undefined || service === undefined) return HELP;
  if (program !== 'aws') return null;
  const ofService = [...OPERATIONS.values()].filter((one) => one.service === service);
  if (ofService.length === 0) return null;
  const operation = ofService.find((one) => kebab(one.name) === name);
  if (operation === undefined)
    return `${ofService
      .map((one) => kebab(one.name))
      .sort()
      .join('\n')}\nwait\n`;
  const { parameters, required } = operation;
  const lines = [...Object.keys(parameters)]
    .filter((member) => parameters[member] !== 'later')
    .map((member) => `  --${kebab(member)}${required.includes(member) ? '  (required)' : ''}`);
  return [
    `aws ${service} ${kebab(operation.name)}`,
    ...lines,
    ...ownOptions(operation.name).names.map((own) => `  --${own}`),
    '',
  ].join('\n');
}
