/**
 * The records of `--output text`, made from the schemas. Text output prints no field names: cells are matched with these.
 */
import { answersOf } from '../../../aws/names.ts';
import { PRINTED } from '../../../aws/printed.ts';
import type { Printed } from '../../../aws/printed.ts';
import { QUERIED } from '../../../aws/columns/function.ts';
import { RESERVATION } from '../../../aws/columns/instance.ts';
import { TAGS } from '../../../aws/columns/tags.ts';
import { instance } from '../../../aws/resources/instance.ts';
import { lambdaFunction } from '../../../aws/resources/function.ts';
import { prefixListEntries } from '../../../aws/resources/prefix-list-entries.ts';
import { transitGatewayRoutes } from '../../../aws/resources/transit-gateway-routes.ts';
import { vpcAttribute } from '../../../aws/resources/vpc-attribute.ts';
import { microvm } from '../../../aws/resources/microvm.ts';
import { networkConnector } from '../../../aws/resources/network-connector.ts';
import { webFunctionEndpoint } from '../../../aws/resources/web-function-endpoint.ts';
import { webFunctionRevision } from '../../../aws/resources/web-function-revision.ts';
import type { Fields } from '../../../aws/schema.ts';
import { shapeFrom } from './shape.ts';
import type { TextShape } from './shape.ts';

const fieldsOf = (resource: Printed['resource']): Fields =>
  PRINTED.find((printed) => printed.resource === resource)?.fields ?? {};

/** The resources whose records stand at the top of an output, by their words; what creates one has a word of its own. */
export const TOP: ReadonlyMap<string, TextShape> = new Map(
  PRINTED.flatMap(({ resource, fields }) =>
    [...new Set([...answersOf(resource), ...(resource.holders ?? [])])].map((name): [string, TextShape] => [
      name.toUpperCase(),
      shapeFrom(name, fields),
    ]),
  ),
);

const FUNCTIONS = lambdaFunction.wrappers[0] ?? '';
const functionShape = shapeFrom(FUNCTIONS, fieldsOf(lambdaFunction));
const searched = shapeFrom('TransitGatewaySearch', fieldsOf(transitGatewayRoutes));
const searchedRoutes = searched.children.get('ROUTES') ?? searched;
const entries = shapeFrom('', fieldsOf(prefixListEntries)).children;
const reservations = shapeFrom('Reservations', { ...RESERVATION, Instances: [fieldsOf(instance)] });

/** Lists at the top whose words stand for something else too; `rows.ts` tells them apart. */
const TWOFOLD: readonly (readonly [string, TextShape])[] = [
  ['TRANSITGATEWAYROUTES', searchedRoutes],
  ...[...entries.values()].map((shape) => ['PREFIXLISTENTRIES', shape] as const),
  ['RESERVATIONS', reservations],
];

/** Answers that are one object without a name. */
const NAMELESS: readonly (readonly [string, TextShape])[] = [
  ['TRANSITGATEWAYSEARCH', { ...searched, children: new Map([['TRANSITGATEWAYROUTES', searchedRoutes]]) }],
  ['FUNCTIONQUERY', { ...shapeFrom(FUNCTIONS, QUERIED), children: functionShape.children }],
  ['VPCCONFIG', functionShape.children.get('VPCCONFIG') ?? functionShape],
  ['NETWORKCONNECTOR', shapeFrom('NetworkConnector', fieldsOf(networkConnector))],
  ['WEBFUNCTIONREVISION', shapeFrom('Revision', fieldsOf(webFunctionRevision))],
  ['WEBFUNCTIONENDPOINT', shapeFrom('Endpoint', fieldsOf(webFunctionEndpoint))],
  ['MICROVM', shapeFrom('MicroVM', fieldsOf(microvm))],
  ['VPCATTRIBUTES', shapeFrom('VpcAttributes', fieldsOf(vpcAttribute))],
];

/** Shapes by the word of the record: those at the top, and parts that are alike wherever they stand. */
const BY_WORD: ReadonlyMap<string, TextShape> = new Map([
  ...uniqueParts([...TOP.values()]),
  ['TAGS', shapeFrom('Tags', TAGS)],
  ...NAMELESS,
  ...TWOFOLD,
  ...TOP,
]);

/** Parts by their words, without those that are different things in different resources. */
function uniqueParts(shapes: readonly TextShape[]): readonly (readonly [string, TextShape])[] {
  const found = new Map<string, { readonly shape: TextShape; readonly print: string }>();
  const doubtful = new Set<string>();
  const visit = ({ children }: TextShape): void => {
    for (const [word, shape] of children) {
      const print = JSON.stringify(shape.fields);
      if (print !== (found.get(word)?.print ?? print)) doubtful.add(word);
      found.set(word, { shape, print });
      visit(shape);
    }
  };
  shapes.forEach(visit);
  return [...found].filter(([word]) => !doubtful.has(word)).map(([word, { shape }]) => [word, shape]);
}

/** Every word that a record begins with. */
export const NAMES: ReadonlySet<string> = new Set([...BY_WORD.keys(), ...namesBelow([...BY_WORD.values()])]);

function namesBelow(shapes: readonly TextShape[]): readonly string[] {
  return shapes.flatMap(({ children }) => [...children.keys(), ...namesBelow([...children.values()])]);
}

/** Whether `--output text` starts records with this word. */
export function isTextName(word: string): boolean {
  return NAMES.has(word);
}

/** Whether records with this word need none above them. Instances stand in reservations. */
export function standsAtTheTop(word: string): boolean {
  return word !== 'INSTANCES' && (TOP.has(word) || TWOFOLD.some(([name]) => name === word));
}

/** The shape of a record inside those that are open, innermost last. */
export function shapeOf(word: string, open: readonly { readonly shape: TextShape }[]): TextShape | undefined {
  for (let index = open.length - 1; index >= 0; index -= 1) {
    const shape = open[index]?.shape.children.get(word);
    if (shape !== undefined) return shape;
  }
  return BY_WORD.get(word);
}
