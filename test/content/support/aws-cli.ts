/**
 * Checks an `aws …` line against the request types of the AWS SDK: the operation exists, and so does each option.
 * What the CLI spells differently from the API stands in the tables below.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const GLOBAL = [
  'output',
  'query',
  'region',
  'profile',
  'no-cli-pager',
  'max-items',
  'no-paginate',
  'page-size',
  'starting-token',
];

/** Options that the CLI adds to an operation on its own account. */
const EXTRA: Readonly<Record<string, readonly string[]>> = {
  'authorize-security-group-ingress': ['protocol', 'port', 'cidr', 'source-group'],
  'authorize-security-group-egress': ['protocol', 'port', 'cidr', 'source-group'],
  'create-network-acl-entry': ['ingress'],
  'replace-network-acl-entry': ['ingress'],
  'delete-network-acl-entry': ['ingress'],
};

/** Services of which no SDK is installed here: their operations with the options in use, after their service models. */
const OTHER: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  sts: { 'get-caller-identity': [] },
  'lambda-core': {
    'get-network-connector': ['identifier'],
    'update-network-connector': ['identifier', 'configuration'],
  },
  'lambda-web': {
    'get-web-function-revision': ['function-name', 'revision-id'],
    'list-web-function-revisions': ['function-name'],
    'get-web-function-endpoint': ['function-name', 'endpoint-name'],
    'list-web-function-endpoints': ['function-name'],
    'update-web-function-endpoint': ['function-name', 'endpoint-name', 'auto-deployment-mode', 'revision-weights'],
  },
};

/** A name as the CLI and the API have in common: `vpc-id` and `VpcId` are both `vpcid`. */
const plain = (name: string): string => name.replace(/-/g, '').toLowerCase();

const types = (service: string): string =>
  fileURLToPath(new URL(`../../../node_modules/@aws-sdk/client-${service}/dist-types/`, import.meta.url));

/** What is wrong with the line; empty when nothing is. A variable may keep its answer, or a value for other lines. */
export function faultsOf(text: string): readonly string[] {
  if (/^[A-Z]\w*='[^']*'$/.test(text)) return [];
  const line = /^[A-Z]\w*=\$\((.*)\)$/.exec(text)?.[1] ?? text;
  const [program, service = '', operation = '', ...rest] = tokens(line);
  if (program !== 'aws') return [`not an aws line: ${line}`];
  const others = OTHER[service]?.[operation];
  if (others !== undefined)
    return options(rest)
      .filter(({ name }) => !others.includes(name) && !GLOBAL.includes(name))
      .map(({ name }) => `aws ${service} ${operation} has no option --${name}`);
  if (!existsSync(types(service))) return [`unknown service ${service}`];
  const members = operation === 'wait' ? membersOfWaiter(service, rest[0] ?? '') : membersOf(service, operation);
  if (members === null)
    return [`unknown operation: aws ${service} ${operation} ${operation === 'wait' ? (rest[0] ?? '') : ''}`];
  const given = options(operation === 'wait' ? rest.slice(1) : rest);
  const known = new Set([...members, ...GLOBAL.map(plain), ...(EXTRA[operation] ?? []).map(plain)]);
  return given.flatMap(({ name, values }) => [
    ...(known.has(plain(name)) || (name.startsWith('no-') && known.has(plain(name.slice(3))))
      ? []
      : [`aws ${service} ${operation} has no option --${name}`]),
    ...(/^filters?$/.test(name) ? values.filter((value) => !/^Name=[a-z0-9.:-]+,Values=\S/.test(value)) : []).map(
      (value) => `a filter reads Name=…,Values=…, not ${value}`,
    ),
  ]);
}

/** Words of a shell line; a placeholder such as `<nat gateway>` and a quoted text are one word each. */
function tokens(line: string): readonly string[] {
  const words = line.replace(/\s>\s\S+$/, '').match(/(?:"[^"]*"|'[^']*'|<[^<>]*>|[^\s"'<>])+/g) ?? [];
  return words.map((word) => word.replace(/^(["'])(.*)\1$/, '$2'));
}

interface Option {
  readonly name: string;
  readonly values: readonly string[];
}

function options(words: readonly string[]): readonly Option[] {
  const starts = words.flatMap((word, index) => (word.startsWith('--') ? [index] : []));
  return [
    ...(words.length > 0 && starts[0] !== 0 ? [{ name: words[0] ?? '', values: [] }] : []),
    ...starts.map((start, index) => ({
      name: (words[start] ?? '').slice(2),
      values: words.slice(start + 1, starts[index + 1] ?? words.length),
    })),
  ];
}

/** Members of the request of an operation, in the common spelling; null when there is no such operation. */
function membersOf(service: string, operation: string): ReadonlySet<string> | null {
  const command = commandFiles(service).get(`${plain(operation)}command.d.ts`);
  return command === undefined ? null : requestMembers(service, command.replace(/Command\.d\.ts$/, 'Request'));
}

/** The files of a service's commands by their common spelling: hundreds, listed once for thousands of lines. */
function commandFiles(service: string): ReadonlyMap<string, string> {
  const known = commands.get(service);
  if (known !== undefined) return known;
  const files = new Map(readdirSync(`${types(service)}commands`).map((file) => [plain(file), file]));
  commands.set(service, files);
  return files;
}

const commands = new Map<string, ReadonlyMap<string, string>>();

function membersOfWaiter(service: string, name: string): ReadonlySet<string> | null {
  const file = readdirSync(`${types(service)}waiters`).find((other) => plain(other) === `waitfor${plain(name)}.d.ts`);
  if (file === undefined) return null;
  const command = /(\w+)CommandInput/.exec(readFileSync(`${types(service)}waiters/${file}`, 'utf8'))?.[1] ?? '';
  return requestMembers(service, `${command}Request`);
}

const cache = new Map<string, ReadonlySet<string>>();

function requestMembers(service: string, name: string): ReadonlySet<string> {
  const known = cache.get(name);
  if (known !== undefined) return known;
  const start = `export interface ${name} {`;
  const models = `${types(service)}models/`;
  const text = readdirSync(models)
    .map((file) => readFileSync(models + file, 'utf8'))
    .find((content) => content.includes(start));
  const body = text?.slice(text.indexOf(start)).split('\n}')[0] ?? '';
  const members = new Set([...body.matchAll(/^ {4}(\w+)\??:/gm)].map((match) => plain(match[1] ?? '')));
  cache.set(name, members);
  return members;
}
