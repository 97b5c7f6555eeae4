// Starts a scenario, a small VPC for lessons, questions, examples and tests: node scripts/new-scenario.mjs <slug>
// It begins as a subnet without a way out, which is true as it stands; change it from there.
// @ts-check
import { createHash } from 'node:crypto';
import { create, idsFromCommandLine, MARK } from './scaffold/files.mjs';

const [slug = ''] = idsFromCommandLine(1, 'node scripts/new-scenario.mjs <slug>');

/** An id in the form of AWS, the same for the same scenario. @param {string} kind @param {string} [name] */
const idOf = (kind, name = kind) =>
  `${kind}-0${createHash('sha256').update(`${slug} ${name}`).digest('hex').slice(0, 16)}`;
const table = idOf('rtb');
const subnet = idOf('subnet');
const vpc = idOf('vpc');

const routeTables = {
  RouteTables: [
    {
      Associations: [
        {
          Main: false,
          RouteTableAssociationId: idOf('rtbassoc'),
          RouteTableId: table,
          SubnetId: subnet,
          AssociationState: { State: 'associated' },
        },
      ],
      PropagatingVgws: [],
      RouteTableId: table,
      Routes: [
        { DestinationCidrBlock: '10.0.0.0/16', GatewayId: 'local', Origin: 'CreateRouteTable', State: 'active' },
      ],
      Tags: [],
      VpcId: vpc,
      OwnerId: '123456789012',
    },
  ],
};

const description = `title: ${MARK} with a title
symptom: Task timed out after 3.00 seconds
summary: ${MARK} with one sentence that says what is the matter.
expect:
  verdict: unreachable
  findings: [no-default-route]
`;

create(
  {
    [`content/scenarios/${slug}/scenario.yaml`]: description,
    [`content/scenarios/${slug}/route-tables.json`]: `${JSON.stringify(routeTables, null, 4)}\n`,
  },
  [
    `Replace every ${MARK} in scenario.yaml.`,
    'Put the files of the case beside it, in the exact shapes that the AWS CLI prints.',
    'Write the verdict and the ids of all errors and warnings that you expect, before you run anything.',
    'Use it: in a lesson, a question, a finding page, or as an example of the checker.',
    'npm test',
  ],
);
