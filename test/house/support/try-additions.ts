// Runs in the copy that has the additions: says as JSON what the analyzer and the quiz do with them.
import { check, findingCatalog, gather, readPaste } from '../../../src/analyzer/index.ts';
import { grade } from '../../../src/quiz/grade.ts';
import { readQuestions } from '../../../src/quiz/schema.ts';
import { TYPES } from '../../../src/quiz/types/all.ts';
import { placeboOf, settingOf } from './try-figures.ts';

const tableTo = (target: object): string =>
  JSON.stringify({
    RouteTables: [
      {
        RouteTableId: 'rtb-0aa11bb22cc33dd44',
        VpcId: 'vpc-0aa11bb22cc33dd44',
        Associations: [
          { Main: true, RouteTableId: 'rtb-0aa11bb22cc33dd44', AssociationState: { State: 'associated' } },
        ],
        Routes: [{ DestinationCidrBlock: '0.0.0.0/0', Origin: 'CreateRoute', State: 'active', ...target }],
      },
    ],
  });
const space = check(tableTo({ GatewayId: 'sgw-0aa11bb22cc33dd44' }));
const databases = check(tableTo({ OdbNetworkArn: 'arn:aws:odb:eu-west-1:123456789012:odb-network/odbnet_0aa11bb22cc33dd44' })); // prettier-ignore
const paste = readPaste('@Subnets\nSubnetId = subnet-0aa11bb22cc33dd44\nVpcId = vpc-0aa11bb22cc33dd44\n');
const gateways = gather(readPaste('{"SpaceGateways": [{"SpaceGatewayId": "sgw-0aa11bb22cc33dd44", "VpcId": "vpc-0aa11bb22cc33dd44", "State": "available"}]}')); // prettier-ignore
const question = {
  id: 'a-claim',
  type: 'claim',
  title: 'A claim',
  prompt: 'A NAT gateway has an address of its own.',
  misconception: 'nat-anywhere',
  hint: 'Think of its subnet.',
  passage: 'two-tables',
  isTrue: true,
  reason: 'It has.',
};
const key = [
  { key: 'a', right: true },
  { key: 'b', right: false },
];
process.stdout.write(
  JSON.stringify({
    finding: {
      listed: findingCatalog.some(({ id }) => id === 'route-to-databases'),
      told: databases.findings.find(({ id }) => id === 'route-to-databases')?.text,
    },
    target: { verdict: space.verdict, hops: space.subnets[0]?.hops.map(({ kind, outcome }) => `${kind} ${outcome}`) },
    format: {
      formats: paste.documents.map(({ format }) => format as string),
      at: paste.documents[0]?.locate(['Subnets', 0, 'SubnetId'])?.start,
      subnets: gather(paste).subnets.items.map(({ id }) => id),
    },
    resource: gateways.diagnostics.map(({ text }) => text),
    question: {
      ok: readQuestions([question]).ok,
      right: grade(TYPES['claim' as keyof typeof TYPES].grader, key, ['a'])?.right,
    },
    figure: [0, 1].map((choice) => settingOf('walks/a-name-and-a-route.yaml', { route: choice }).verdict),
    placebo: placeboOf('walks/a-name-and-a-route.yaml'),
    play: [0, 1].map((choice) => settingOf('play.yaml', { name: choice }).name),
  }),
);
