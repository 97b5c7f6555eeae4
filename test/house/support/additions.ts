// What a contributor writes who follows a recipe: things that AWS does not have, so that they stay new.
export interface Addition {
  /** The heading of the recipe. */
  readonly recipe: string;
  /** The scaffold that the recipe begins with, and its arguments. */
  readonly scaffold?: readonly string[];
  /** New files, by path. */
  readonly files?: Readonly<Record<string, string>>;
  /** What is written into files that are there: behind the first text, which stands there once, comes the second. */
  readonly lines?: Readonly<Record<string, readonly (readonly [after: string, added: string])[]>>;
  /** What has to be changed under src, at most: files that are there, and new ones (or one folder of them). */
  readonly goal: { readonly changed: number; readonly written: number };
}

const finding: Addition = {
  recipe: 'Add a finding',
  scaffold: ['scripts/new-finding.mjs', 'route-to-databases'],
  lines: {
    'src/analyzer/path/facts.ts': [["'route-to-databases': { subnet: string", '; network: string']],
    'src/analyzer/path/hops/leads-nowhere.ts': [
      [
        '    facts: [',
        `
      { finding: 'route-to-databases', values: { subnet: '', network: at.target.id }, places: [at.place] },
      `,
      ],
    ],
    'src/analyzer/messages/findings/route-to-databases.ts': [
      ['({ subnet', ', network'],
      ['naming ${subnet}', ' and ${network}'],
    ],
  },
  goal: { changed: 2, written: 1 },
};

const targetKind: Addition = {
  recipe: 'Add a target kind',
  files: {
    'src/analyzer/path/hops/space-gateway.ts': `/** A gateway to a satellite, which hears nobody. What flies around it is not modelled. */
import type { Segment } from '../segment.ts';
import type { RouteAt } from '../table-routes.ts';
import type { Context } from '../context.ts';
import type { Packet } from '../packet.ts';
import { leadsNowhere } from './leads-nowhere.ts';

export const spaceGateway = (context: Context, _: Packet, at: RouteAt): Segment =>
  leadsNowhere(context, at, 'space-gateway', 'space gateway', 'TGT-99');
`,
    'content/targets/space-gateway.mdx': `---
title: "Space gateway"
order: 99
summary: "A route to a satellite. It leads a function nowhere."
scenarios: []
findings: [other-target]
sources: []
updated: 2026-11-29
---

## What it is

A gateway to a satellite.

## What to check

- Does the route cover more than the satellite?

## States

\`active\` or \`blackhole\`.
`,
  },
  lines: {
    'src/analyzer/aws/targets.ts': [
      [
        "  { field: 'GatewayId', kind: 'internet-gateway', looks: ['igw'] },\n",
        "  { field: 'GatewayId', kind: 'space-gateway', looks: ['sgw'], ends: true },\n",
      ],
    ],
    'src/analyzer/words.ts': [["  'odb-network': 'ODB network',\n", "  'space-gateway': 'Space gateway',\n"]],
    'src/analyzer/path/parts/distant.ts': [
      [
        "import { peeringConnection } from '../hops/peering-connection.ts';\n",
        "import { spaceGateway } from '../hops/space-gateway.ts';\n",
      ],
      ["  'peering-connection': peeringConnection,\n", "  'space-gateway': spaceGateway,\n"],
    ],
  },
  goal: { changed: 3, written: 1 },
};

const resource: Addition = {
  recipe: 'Add a resource',
  files: {
    'src/analyzer/aws/resources/space-gateway.ts': `import type { Resource } from '../schema.ts';

/** Gateways to satellites. */
export const spaceGateway: Resource = {
  label: 'space gateways',
  one: 'space gateway',
  operations: ['describe-space-gateways'],
  wrappers: ['SpaceGateways'],
  holders: ['SpaceGateway'],
  idField: 'SpaceGatewayId',
  fields: { SpaceGatewayId: 'sgw!', VpcId: 'vpc!', State: 'word!' },
};
`,
  },
  lines: {
    'src/analyzer/aws/resources.ts': [
      [
        "import { carrierGateway } from './resources/carrier-gateway.ts';\n",
        "import { spaceGateway } from './resources/space-gateway.ts';\n",
      ],
      ['  carrierGateway,\n', '  spaceGateway,\n'],
    ],
  },
  goal: { changed: 1, written: 1 },
};

const PROPERTIES = 'src/analyzer/paste/formats/properties';

const format: Addition = {
  recipe: 'Add a paste format',
  files: {
    [`${PROPERTIES}/starts.ts`]: `/** Where a list of properties starts: at the name of the list. */
import type { FormatReader } from '../../format-reader.ts';

export const starts: FormatReader['starts'] = ({ text, first }) => (/^@[A-Z]\\w{1,60}$/.test(text) ? first : null);
`,
    [`${PROPERTIES}/read.ts`]: `/** A list of one thing, by its properties: \`@Subnets\`, and \`SubnetId = subnet-0abc\` below it. */
import { builderOf } from '../../document-builder.ts';
import type { FormatReader } from '../../format-reader.ts';
import { listNode, objectNode, scalarNode } from '../../tree.ts';

export const read: FormatReader['read'] = (start, { base }) => {
  const thing = objectNode(start);
  const list = listNode(start, [thing]);
  const root = objectNode(start);
  let at = start;
  for (const line of base.text.slice(start).split('\\n')) {
    const [name = '', value = ''] = line.split(' = ');
    if (line.startsWith('@')) root.entries.set(line.slice(1), list);
    else if (value === '') break;
    else thing.entries.set(name, scalarNode(value, at + line.length - value.length, at + line.length));
    at += line.length + 1;
    thing.end = list.end = root.end = Math.min(at, base.text.length);
  }
  return { builders: [builderOf(root, 'properties', base)], end: root.end };
};
`,
    [`${PROPERTIES}/ends.ts`]: `/** How a list of properties ends: anywhere. */
import type { FormatReader } from '../../format-reader.ts';

export const ends: FormatReader['ends'] = () => 'anywhere';
`,
    [`${PROPERTIES}/format.ts`]: `/** Lists of properties below the name of the list. */
import type { FormatReader } from '../../format-reader.ts';
import { ends } from './ends.ts';
import { read } from './read.ts';
import { starts } from './starts.ts';

export const properties: FormatReader = { starts, read, ends };
`,
    [`${PROPERTIES}/sign.ts`]: `/** How the name of a list of properties looks. */
import type { Part } from '../../../parts.ts';
import { signOf } from '../../sign.ts';
import type * as Format from './format.ts';

export const propertiesPart: Part<typeof Format> = { load: () => import('./format.ts') };

export const properties = signOf(
  propertiesPart,
  (format) => format.properties,
  ({ text }) => text.startsWith('@'),
);
`,
  },
  lines: {
    'src/analyzer/paste/formats/all.ts': [
      [
        "import { powershellList } from './powershell/sign.ts';\n",
        "import { properties } from './properties/sign.ts';\n",
      ],
      ['  fence,\n', '  detectorOf(properties),\n'],
    ],
    'src/analyzer/paste/parts/all.ts': [
      [
        "import { powershellPart } from '../formats/powershell/sign.ts';\n",
        "import * as properties from '../formats/properties/format.ts';\nimport { propertiesPart } from '../formats/properties/sign.ts';\n",
      ],
      ['  [powershellPart, powershell],\n', '  [propertiesPart, properties],\n'],
    ],
    'src/analyzer/paste/types.ts': [["  'json'", " | 'properties'"]],
  },
  goal: { changed: 3, written: 1 },
};

const questionType: Addition = {
  recipe: 'Add a question type',
  files: {
    'src/quiz/types/claim.ts': `/** A claim that is true or false. */
import type { ClaimQuestion } from '../question.ts';
import type { QuestionType } from './question-type.ts';
import { single } from './single.ts';

export const claim: QuestionType<ClaimQuestion> = {
  grader: single.grader,
  keepsOrder: true,
  prompt: () => ({ control: 'radio', texts: ['It is true.', 'It is false.'] }),
  explain: ({ isTrue, reason }) => [true, false].map((said) => ({ right: said === isTrue, reason })),
};
`,
  },
  lines: {
    'src/quiz/types/all.ts': [
      ["import { cidr } from './cidr.ts';\n", "import { claim } from './claim.ts';\n"],
      ['  predict,\n', '  claim,\n'],
    ],
    'src/quiz/question.ts': [
      [
        '  readonly options: readonly VerdictOption[];\n}\n',
        "\nexport interface ClaimQuestion extends Common {\n  readonly type: 'claim';\n  readonly isTrue: boolean;\n  readonly reason: string;\n}\n",
      ],
      ['  predict: PredictQuestion;\n', '  claim: ClaimQuestion;\n'],
    ],
    'src/quiz/question-shapes.ts': [
      [
        '/** The shape of each type of question: one without a shape does not compile. */',
        "\nconst claim = z.strictObject({ type: z.literal('claim'), ...common, isTrue: z.boolean(), reason });",
      ],
      ['{ single, multi, order, number, cidr, predict, fix', ', claim'],
    ],
  },
  goal: { changed: 3, written: 1 },
};

const operation: Addition = {
  recipe: 'Add an operation of the control plane',
  files: {
    'src/controlplane/operations/delete-tags.ts': `import { operation } from '../operation.ts';
import type { Ec2 } from '../sdk.ts';

/** Tags off subnets: those with the keys that are named, or all. */
export const deleteTags = operation<Ec2.DeleteTagsCommandInput>({
  service: 'ec2',
  name: 'DeleteTags',
  parameters: { Resources: ['string'], Tags: [{ Key: 'string', Value: 'string' }], DryRun: 'boolean' },
  required: ['Resources'],
  run({ Resources = [], Tags = [] }, draft) {
    for (const id of Resources) {
      const subnet = draft.get('Subnets', id);
      const kept = (subnet.Tags ?? []).filter((tag) => Tags.length > 0 && Tags.every(({ Key }) => Key !== tag.Key));
      subnet.Tags = kept;
    }
    return {};
  },
});
`,
  },
  lines: {
    'src/controlplane/operations.ts': [
      [
        "import { deleteRouteTable } from './operations/delete-route-table.ts';\n",
        "import { deleteTags } from './operations/delete-tags.ts';\n",
      ],
      ['  deleteRouteTable,\n', '  deleteTags,\n'],
    ],
  },
  goal: { changed: 1, written: 1 },
};

const SWITCH = `  - id: name
    label: '\`Name\` of private-a'
    choices:
      - label: private-a
      - label: none
        do:
          - DeleteTags: { Resources: [subnet-0a2a2a2a2a2a2a2a2] }
`;

const figure: Addition = {
  recipe: 'Add a switch, or a figure',
  files: {
    'content/walks/a-name-and-a-route.yaml': `title: What does a name do?
scenario: two-nat-gateways
switches:
  - id: route
    label: '\`0.0.0.0/0\` in the table of private-a'
    choices:
      - label: NAT gateway
      - label: no such route
        do:
          - DeleteRoute: { RouteTableId: rtb-0c2c2c2c2c2c2c2c2, DestinationCidrBlock: 0.0.0.0/0 }
placebos:
  - id: name
    label: No name for the subnet
    do:
      - DeleteTags: { Resources: [subnet-0a2a2a2a2a2a2a2a2], Tags: [{ Key: Name }] }
    why: A packet reads no name.
`,
  },
  lines: {
    'content/play.yaml': [
      [
        '          - DetachInternetGateway: { InternetGatewayId: igw-0d6d6d6d6d6d6d6d6, VpcId: vpc-0a9b8c7d6e5f40312 }\n',
        SWITCH,
      ],
    ],
  },
  goal: { changed: 0, written: 0 },
};

export const additions: readonly Addition[] = [finding, targetKind, resource, format, questionType, operation, figure];
