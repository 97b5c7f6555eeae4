/** What the command line above an answer says of it where `--query` left that out: the ids of filters and options (FMT-21, BAD-1). */
import { holdsRouteFields } from './routes.ts';
import type { CommandLine, Path } from '../types.ts';
import type { Told } from './shape.ts';

/** The only id that an option or a filter of this name gives; null when there are more, or a pattern. */
export function only(command: CommandLine, option: string, filter: string): string | null {
  const ofOption = Object.hasOwn(command.options, option) ? (command.options[option] ?? []) : [];
  const texts = ['filters', 'filter'].flatMap((name) =>
    Object.hasOwn(command.options, name) ? (command.options[name] ?? []) : [],
  );
  const found = texts.flatMap((text) => filterValues(text, filter));
  const [value = '', ...others] = [...ofOption, ...found].flatMap((text) => text.split(/[\s,]/)).filter(Boolean);
  return others.length === 0 && /^(?:[a-z]{1,16}-[\w.…-]{1,60}|true)$/.test(value) ? value : null;
}

/** `Name=vpc-id,Values=vpc-1`, alone or among others. */
function filterValues(text: string, filter: string): readonly string[] {
  const parts = text.replaceAll(/["'[\]]/g, '').split(/\s?(?=Name=)/);
  return parts.flatMap((part) => {
    const [name = '', values = ''] = part.split(/,Values=/);
    return name === `Name=${filter}` ? [values] : [];
  });
}

/** The answer as `describe` prints it; null when the command says nothing that is not there already. */
export function tellsByCommand(value: unknown, command: CommandLine | null): Told | null {
  if (command?.operation === 'describe-route-tables') return tableOf(value, command);
  if (command?.operation === 'describe-security-groups') return groupOf(value, command);
  return null;
}

/** A list, or the only list in it. */
function innerList(value: unknown): { readonly list: readonly unknown[]; readonly path: Path } | null {
  if (!Array.isArray(value) || value.length === 0) return null;
  const [first, ...others] = value as readonly unknown[];
  if (!Array.isArray(first)) return { list: value, path: [] };
  return others.length === 0 ? { list: first, path: [0] } : null;
}

/** The routes of the one table of a subnet, of an id, or of the main one of a VPC. */
function tableOf(value: unknown, command: CommandLine): Told | null {
  const found = innerList(value);
  if (found === null || !holdsRouteFields(found.list)) return null;
  const subnet = only(command, '', 'association.subnet-id');
  const table = only(command, 'route-table-ids', 'route-table-id');
  const vpc = only(command, '', 'vpc-id');
  const isMain = only(command, '', 'association.main') === 'true';
  if (subnet === null && table === null && !isMain) return null;
  const associations = subnet !== null ? [{ SubnetId: subnet, Main: false }] : isMain ? [{ Main: true }] : null;
  return {
    value: {
      RouteTables: [
        {
          ...(table === null ? {} : { RouteTableId: table }),
          ...(vpc === null ? {} : { VpcId: vpc }),
          ...(associations === null ? {} : { Associations: associations }),
          Routes: found.list,
        },
      ],
    },
    // A table may have more subnets than the one that was asked for.
    incomplete: associations === null ? [] : [['RouteTables', 0, 'Associations']],
    origin: (path) => (path[2] === 'Routes' ? [...found.path, ...path.slice(3)] : found.path),
  };
}

const RULES = {
  IpPermissionsEgress: /\bIpPermissionsEgress(?:\[\*?\])?$/,
  IpPermissions: /\bIpPermissions(?:\[\*?\])?$/,
};

/** The rules of the one group that was asked for. */
function groupOf(value: unknown, command: CommandLine): Told | null {
  const query = (Object.hasOwn(command.options, 'query') ? command.options['query'] : undefined)?.[0] ?? '';
  const [field] = Object.entries(RULES).find(([, pattern]) => pattern.test(query)) ?? [];
  const group = only(command, 'group-ids', 'group-id');
  const found = innerList(value);
  const isRule = (rule: unknown): boolean => typeof rule === 'object' && rule !== null && 'IpProtocol' in rule;
  if (field === undefined || group === null || found === null || /[?|]|\[[\d:-]/.test(query)) return null;
  if (!found.list.every(isRule)) return null;
  return {
    value: { SecurityGroups: [{ GroupId: group, [field]: found.list }] },
    incomplete: [],
    origin: (path) => (path[2] === field ? [...found.path, ...path.slice(3)] : found.path),
  };
}
