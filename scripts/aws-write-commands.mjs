// Writes test/fixtures/services/write-commands.tsv: every call of ec2 and of Lambda's services that changes something and
// answers with a resource that the analyzer knows, the key that it stands under (empty where it is the whole answer), and the
// operation that lists the same. Run it by hand when AWS adds calls:
//   node scripts/aws-write-commands.mjs <botocore>/data
// @ts-check
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { RESOURCES } from '../src/analyzer/aws/resources.ts';
import { root } from './scaffold/files.mjs';

/** @typedef {{ type: string, member?: { shape: string }, members?: Record<string, { shape: string }> }} Shape */
/** @typedef {{ operations: Record<string, { output?: { shape: string } }>, shapes: Record<string, Shape> }} Model */

const [data = ''] = process.argv.slice(2);
if (data === '') {
  process.stderr.write('Usage: node scripts/aws-write-commands.mjs <botocore>/data\n');
  process.exit(2);
}

/** The operations of each list. */
const wrappers = new Map(
  RESOURCES.flatMap(({ wrappers: names, operations }) => names.map((name) => [name, operations])),
);

const holders = new Map(
  RESOURCES.flatMap(({ holders: names = [], operations }) => names.map((name) => [name, operations])),
);

const SERVICES = ['ec2', 'lambda', 'lambda-core', 'lambda-web', 'lambda-microvms'];
const READS = /^(?:Describe|Get|List|Search|Export|Download|Batch)/;

/** @param {string} service @returns {Model} */
function modelOf(service) {
  const version = readdirSync(join(data, service)).sort().at(-1) ?? '';
  const path = join(data, service, version, 'service-2.json');
  return JSON.parse(existsSync(path) ? readFileSync(path, 'utf8') : gunzipSync(readFileSync(`${path}.gz`)).toString());
}

/** `CreateNatGateway` to `create-nat-gateway`. @param {string} name */
const kebab = (name) => name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, '-').toLowerCase();

/** The shape of each thing that stands at the top of an answer: of an object, or of the elements of a list. @param {Model} model @param {string | undefined} output */
function partsOf({ shapes }, output) {
  return Object.entries(shapes[output ?? '']?.members ?? {}).flatMap(([key, { shape }]) => {
    const found = shapes[shape];
    if (found?.type === 'list') return [{ key, shape: found.member?.shape ?? '', isList: true }];
    return found?.type === 'structure' ? [{ key, shape, isList: false }] : [];
  });
}

/** `NatGateways` and `natGateways` are one name. @param {string} name */
const capital = (name) => name.charAt(0).toUpperCase() + name.slice(1);

/** The resource that is the whole answer of a call: the one with the noun of the call, whose id the answer holds. @param {string} call @param {string[]} names */
function wholeOf(call, names) {
  const noun = call.slice(call.indexOf('-') + 1);
  const found = RESOURCES.find(
    ({ idField, operations: [first] }) => idField !== null && names.includes(idField) && first === `get-${noun}`,
  );
  const isFunction = names.includes('FunctionArn') && names.includes('VpcConfig');
  return isFunction ? 'get-function-configuration' : found?.operations[0];
}

/** @param {string} service */
function rowsOf(service) {
  const model = modelOf(service);
  const operations = Object.entries(model.operations);
  /** What a call lists under a name of the analyzer's is a resource. @type {Map<string, string>} */
  const listed = new Map([['Instance', 'describe-instances']]);
  for (const [name, { output }] of operations)
    for (const { key, shape, isList } of READS.test(name) ? partsOf(model, output?.shape) : [])
      if ((isList ? wrappers : holders).get(capital(key))?.includes(kebab(name))) listed.set(shape, kebab(name));
  return operations.flatMap(([name, { output }]) => {
    if (READS.test(name)) return [];
    const names = Object.keys(model.shapes[output?.shape ?? '']?.members ?? {}).map(capital);
    const alone = wholeOf(kebab(name), names);
    const parts = partsOf(model, output?.shape).filter(({ shape }) => listed.has(shape));
    return [
      ...(alone === undefined ? [] : [[service, kebab(name), '', 'object', alone]]),
      ...parts.map(({ key, shape, isList }) => [
        service,
        kebab(name),
        key,
        isList ? 'list' : 'object',
        listed.get(shape),
      ]),
    ];
  });
}

const rows = SERVICES.flatMap(rowsOf);
writeFileSync(
  join(root, 'test/fixtures/services/write-commands.tsv'),
  `${rows.map((row) => row.join('\t')).join('\n')}\n`,
);
process.stdout.write(`${String(rows.length)} calls\n`);
