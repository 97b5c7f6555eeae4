// Lines of a shell as they are pasted: variables for what was chosen, and for what AWS answers.
import { describe, expect, it } from 'vitest';
import { readScript } from '../../src/controlplane/commands/read-script.ts';
import { applyAll, stateOf } from '../../src/controlplane/index.ts';

const state = stateOf([
  {
    name: 'tables',
    text: JSON.stringify({ RouteTables: [{ RouteTableId: 'rtb-1', VpcId: 'vpc-1', Routes: [], Associations: [] }] }),
  },
  {
    name: 'subnets',
    text: JSON.stringify({ Subnets: ['a', 'b'].map((n) => ({ SubnetId: `subnet-${n}`, VpcId: 'vpc-1' })) }),
  },
  { name: 'nat', text: JSON.stringify({ NatGateways: [] }) },
]);

const BASH = [
  'SUBNET=subnet-a',
  'ADDRESS=$(aws ec2 allocate-address --domain vpc --query AllocationId --output text)',
  'FIRST=$(aws ec2 create-nat-gateway --subnet-id "$SUBNET" --allocation-id "$ADDRESS" --query NatGateway.NatGatewayId --output text)',
  "SUBNET='subnet-b'",
  'SECOND=$(aws ec2 create-nat-gateway --subnet-id ${SUBNET} --connectivity-type private --query NatGateway.NatGatewayId --output text)',
  'aws ec2 wait nat-gateway-available --nat-gateway-ids "$FIRST" "$SECOND"',
  'aws ec2 create-route --route-table-id rtb-1 \\\n  --destination-cidr-block 0.0.0.0/0 --nat-gateway-id "$FIRST"',
];

const POWERSHELL = BASH.map((line) =>
  line.replace(/^(\w+)=\$\((.*)\)$/, '$$$1 = $2').replace(/^(SUBNET)=(.*)$/, '$$$1 = $2'),
);

describe('a script', () => {
  it.each([
    ['line by line', BASH],
    ['in one piece', [BASH.join('\n')]],
    ['copied on Windows', [BASH.join('\r\n').replace('\\\r\n', '\\\n')]],
    ['of PowerShell', [POWERSHELL.join('\n')]],
  ])('keeps two answers apart: %s', (_, texts) => {
    const script = readScript(texts);
    if (script.problem !== undefined) throw new Error(script.problem);
    const outcome = applyAll(state, script.changes, script);
    if (outcome.error !== undefined) throw new Error(outcome.error.message);
    const gateways = outcome.state.documents.flatMap(
      ({ value }) => (value as { NatGateways?: { NatGatewayId: string; SubnetId: string }[] }).NatGateways ?? [],
    );
    expect(gateways.map(({ SubnetId }) => SubnetId).toSorted()).toEqual(['subnet-a', 'subnet-b']);
    const first = gateways.find(({ SubnetId }) => SubnetId === 'subnet-a')?.NatGatewayId ?? 'none';
    expect(JSON.stringify(outcome.state.documents)).toContain(
      `"DestinationCidrBlock":"0.0.0.0/0","NatGatewayId":"${first}"`,
    );
  });

  it('leaves single quotes and unknown variables as they are', () => {
    const script = readScript([
      "A=x\naws ec2 create-route-table --vpc-id '$A'",
      'aws ec2 create-route-table --vpc-id "$B"',
    ]);
    expect(script.problem ?? script.changes.map(({ input }) => input['VpcId'])).toEqual(['$A', '$B']);
  });

  it.each([
    [['aws ec2 delete-routes'], 0, /has no operation "delete-routes"/],
    [['A=1', 'B=$(aws ec2 create-internet-gateway)'], 1, /^B takes a whole answer; expected --query/],
  ])('says in which line it was not understood: %j', (lines, at, message) => {
    const script = readScript(lines);
    expect(script.problem).toMatch(message);
    expect(script.problem !== undefined && script.at).toBe(at);
  });
});
