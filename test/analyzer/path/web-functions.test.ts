import { describe, expect, it } from 'vitest';
import { check, toMarkdown } from '../../../src/analyzer/index.ts';
import { hold } from '../support/hold.ts';
import { connector, CONNECTOR, connectorArn, endpoint, INTERNET_EGRESS, microvm, pasted, revision, routeTables } from '../support/web-function.ts'; // prettier-ignore

const isolated = routeTables();
const toNat = routeTables([
  { DestinationCidrBlock: '0.0.0.0/0', NatGatewayId: 'nat-0e1e1e1e1e1e1e1e1', State: 'active' },
]);
const toIgw = routeTables([{ DestinationCidrBlock: '0.0.0.0/0', GatewayId: 'igw-0d1d1d1d1d1d1d1d1', State: 'active' }]);
const plain = revision('9d8c7b6a', null);
const list = {
  NetworkConnectors: [
    {
      Arn: connectorArn().replace(CONNECTOR, 'nc-0ffffffffffffffff'),
      Name: 'other',
      Id: 'nc-0ffffffffffffffff',
      Type: 'VPC_EGRESS',
      State: 'ACTIVE',
    },
  ],
};

hold('FN-22 to FN-24: revisions of Web Functions', [
  {
    title: 'FN-22 FN-24 a revision sends through its connector, where the exit moves',
    texts: pasted(revision(), connector(), isolated),
    verdict: 'unreachable',
    finds: ['no-default-route'],
    lacks: ['no-network-connector', 'detach-candidate'],
  },
  {
    title: 'FN-23 a revision without a connector reaches the internet, whatever tables are pasted',
    texts: pasted(plain, isolated),
    verdict: 'reachable',
    finds: ['no-network-connector'],
    shows: ['no-network-connector', '"serviceConfig"'],
  },
  {
    title: 'FN-23 a connector field that is null names none',
    texts: pasted(
      revision('3f2a9c1d', null, {
        serviceConfig: { executionRoleArn: 'arn:aws:iam::123456789012:role/orders', egressNetworkConnectorArn: null },
      }),
      isolated,
    ),
    verdict: 'reachable',
  },
  {
    title: 'FN-23 a revision that lost its ARN may have lost its connector',
    texts: pasted(revision('9d8c7b6a', null, { revisionArn: undefined }), isolated),
    verdict: 'unknown',
  },
  {
    title: 'FN-24 a connector without its security groups is no whole one',
    texts: pasted(revision(), connector({}, { SecurityGroupIds: undefined }), toNat),
    verdict: 'unknown',
    lacks: ['network-connector-version'],
    needs: 'get-network-connector',
  },
  {
    title: 'FN-23 it reaches the public endpoints of AWS',
    texts: pasted(plain),
    ask: { destination: 'sqs' },
    verdict: 'reachable',
  },
  {
    title: 'FN-23 it reaches nothing private',
    texts: pasted(plain),
    ask: { destination: '10.0.2.15', port: 5432 },
    verdict: 'unreachable',
    stop: ['function', 'block'],
  },
  {
    title: 'FN-23 it has no IPv6',
    texts: pasted(plain),
    ask: { family: 'ipv6' },
    verdict: 'unreachable',
    finds: ['no-network-connector'],
  },
  {
    title: 'FN-24 TGT-2 an interface of a connector has no public address',
    texts: pasted(revision(), connector(), toIgw),
    verdict: 'unreachable',
    finds: ['igw-without-public-ip'],
  },
  {
    title: 'FN-24 IPv6 needs DualStack',
    texts: pasted(revision(), connector(), isolated),
    ask: { family: 'ipv6' },
    verdict: 'unreachable',
    finds: ['network-connector-ipv4'],
    stop: ['ipv6', 'block'],
  },
  {
    title: 'FN-24 with DualStack the subnets decide, and they were not pasted',
    texts: pasted(
      revision(),
      connector({}, { NetworkProtocol: 'DualStack' }),
      routeTables([
        { DestinationIpv6CidrBlock: '::/0', EgressOnlyInternetGatewayId: 'eigw-0a1b2c3d4e5f60718', State: 'active' },
      ]),
    ),
    ask: { family: 'ipv6' },
    verdict: 'unknown',
    lacks: ['network-connector-ipv4', 'ipv6-flag-off'],
  },
  {
    title: 'FN-24 FMT-24 so it does in other letters',
    texts: pasted(revision(), connector({}, { NetworkProtocol: 'DUALSTACK' }), isolated),
    ask: { family: 'ipv6' },
    verdict: 'unreachable',
    finds: ['no-default-route'],
    lacks: ['network-connector-ipv4'],
  },
  {
    title: 'FN-24 a connector without a protocol in the paste leaves IPv6 open',
    texts: pasted(revision(), connector({}, { NetworkProtocol: null }), toNat),
    ask: { family: 'ipv6' },
    verdict: 'unreachable',
    lacks: ['network-connector-ipv4'],
  },
  {
    title: 'FN-24 a connector that was not pasted is asked for in its version',
    texts: pasted(revision(), isolated),
    verdict: 'unknown',
    lean: null,
    stop: ['network-connector', 'unknown'],
    needs: `aws lambda-core get-network-connector --identifier ${connectorArn(2)}`,
  },
  {
    title: 'FN-24 a revision of which only a summary was pasted may name a connector',
    texts: pasted(
      {
        revisions: [
          {
            revisionArn: 'arn:aws:lambda:eu-west-1:123456789012:web-function:orders:revision:3f2a9c1d',
            revisionId: '3f2a9c1d',
            state: 'Active',
            stateReason: '',
            createdAt: '2026-11-20T09:14:07Z',
          },
        ],
      },
      isolated,
    ),
    verdict: 'unknown',
    needs: 'get-web-function-revision',
  },
  {
    title: 'FN-24 a connector ARN under a name that nobody knows is not read as none',
    texts: pasted(revision('3f2a9c1d', null, { serviceConfig: { outboundVia: connectorArn(2), timeoutSeconds: 30 } })),
    verdict: 'unknown',
  },
  {
    title: 'FN-24 a connector ARN under a name that was damaged is not read as none',
    texts: [{ name: 'a', text: JSON.stringify(revision()).replace('egressNetworkConnectorArn', 'egressNetworkConn') }],
    verdict: 'unknown',
  },
  {
    title: 'FN-24 BAD-3 a revision that was cut inside its service configuration may name a connector',
    texts: [
      { name: 'a', text: JSON.stringify(revision('3f2a9c1d', null), null, 4).split('"timeoutSeconds"')[0] ?? '' },
    ],
    verdict: 'unknown',
  },
  {
    title: 'FN-22 list-web-functions alone says nothing of a network',
    texts: pasted({
      functions: [
        {
          functionName: 'orders',
          functionArn: 'arn:aws:lambda:eu-west-1:123456789012:web-function:orders',
          state: 'Active',
          stateReason: '',
          createdAt: '2026-11-20T09:14:07Z',
          updatedAt: '2026-11-20T09:14:07Z',
        },
      ],
    }),
    verdict: 'unknown',
    lacks: ['not-attached'],
    needs: 'list-web-function-revisions --function-name orders',
  },
]);

hold('FN-25: versions of a connector', [
  {
    title: 'FN-25 another version says nothing certain',
    texts: pasted(revision('3f2a9c1d', connectorArn(1)), connector(), isolated),
    verdict: 'unknown',
    finds: ['network-connector-version'],
    needs: connectorArn(1),
  },
  {
    title: 'FN-25 of two versions the named one counts',
    texts: pasted(
      revision('3f2a9c1d', connectorArn(1)),
      connector({}, { SubnetIds: ['subnet-0f0f0f0f0f0f0f0f0'] }),
      connector({ Version: 1, LatestVersionArn: connectorArn(2) }),
      isolated,
    ),
    verdict: 'unreachable',
    lacks: ['network-connector-version'],
  },
  {
    title: 'FN-25 a connector that does not say its version may be another one',
    texts: pasted(revision(), connector({ Version: null, LatestVersionArn: null }), isolated),
    verdict: 'unknown',
    finds: ['network-connector-version'],
  },
  {
    title: 'FN-25 without a number of its own the latest version is what is described',
    texts: pasted(revision(), connector({ Version: null }), isolated),
    verdict: 'unreachable',
  },
  {
    title: 'FN-25 the version that the command asked for is the one described',
    texts: [
      { name: 'a', text: JSON.stringify(revision('3f2a9c1d', connectorArn(1))) },
      {
        name: 'b',
        text: `$ aws lambda-core get-network-connector --identifier ${connectorArn(1)}\n${JSON.stringify(connector({ Version: null }), null, 4)}\n`,
      },
      { name: 'c', text: JSON.stringify(isolated) },
    ],
    verdict: 'unreachable',
  },
]);

hold('FN-26: weights of revisions', [
  {
    title: 'FN-26 MIX-1 revisions with different ways out are intermittent',
    texts: pasted(revision(), plain, endpoint({ '3f2a9c1d': 10, '9d8c7b6a': 90 }), connector(), isolated),
    verdict: 'intermittent',
    finds: ['revisions-differ', 'no-default-route', 'no-network-connector'],
  },
  {
    title: 'FN-26 a revision of weight 0 answers nothing',
    texts: pasted(revision(), plain, endpoint({ '3f2a9c1d': 0, '9d8c7b6a': 100 }), connector(), isolated),
    verdict: 'reachable',
    lacks: ['revisions-differ', 'no-default-route'],
  },
  {
    title: 'FN-26 BAD-3 weights that do not add up to 100 have lost one',
    texts: pasted(revision(), plain, endpoint({ '9d8c7b6a': 90 }), connector(), isolated),
    verdict: 'unknown',
    lacks: ['revisions-differ'],
  },
  {
    title: 'FN-26 without the endpoint it is not known which of two revisions answers',
    texts: pasted(revision(), plain, connector(), isolated),
    verdict: 'unknown',
    lacks: ['revisions-differ'],
    needs: 'list-web-function-endpoints --function-name orders',
  },
  {
    title: 'FN-26 revisions that share a connector share its answer',
    texts: pasted(revision(), revision('9d8c7b6a'), connector(), isolated),
    verdict: 'unreachable',
    lacks: ['revisions-differ'],
  },
  {
    title: 'FN-26 a weighted revision that was not pasted is asked for',
    texts: pasted(plain, endpoint({ '3f2a9c1d': 10, '9d8c7b6a': 90 })),
    verdict: 'unknown',
    lean: null,
    needs: 'get-web-function-revision --function-name orders --revision-id 3f2a9c1d',
  },
  {
    title: 'FN-26 one that fails beside one that is not known is intermittent at least',
    texts: pasted(revision(), endpoint({ '3f2a9c1d': 10, '9d8c7b6a': 90 }), connector(), isolated),
    verdict: 'intermittent',
  },
  {
    title: 'FN-26 BAD-3 a split of which a part is damaged says nothing of who answers',
    texts: pasted(
      revision(),
      plain,
      endpoint({}, { revisionWeights: [{ revisionId: '9d8c7b6a', weight: 90 }, { revisionId: '3f2a9c1d' }] }),
      connector(),
      isolated,
    ),
    verdict: 'unknown',
  },
  {
    title: 'FN-26 BAD-3 one split that is known says nothing of another endpoint’s',
    texts: pasted(
      revision(),
      plain,
      endpoint({ '9d8c7b6a': 100 }),
      endpoint({}, { endpointName: 'beta', endpointArn: undefined, revisionWeights: [{ revisionId: '3f2a9c1d' }] }),
      connector(),
      isolated,
    ),
    verdict: 'unknown',
  },
  {
    title: 'FN-26 the weights inside create-web-function count',
    texts: pasted(
      {
        functionName: 'orders',
        functionArn: 'arn:aws:lambda:eu-west-1:123456789012:web-function:orders',
        state: 'Active',
        createdAt: '2026-11-20T09:14:07Z',
        endpoint: endpoint({ '9d8c7b6a': 100 }),
      },
      plain,
      revision(),
    ),
    verdict: 'reachable',
  },
  {
    title: 'FN-27 only an endpoint of the home Region may serve a revision with a connector',
    texts: pasted(revision(), endpoint({ '3f2a9c1d': 100 }, { endpointType: 'MultiRegion' }), connector(), isolated),
    verdict: 'unreachable',
    finds: ['contradictory-paste'],
  },
  {
    title: 'FN-27 one that sends it nothing does not serve it',
    texts: pasted(
      revision(),
      plain,
      endpoint({ '3f2a9c1d': 0, '9d8c7b6a': 100 }, { endpointType: 'MultiRegion' }),
      connector(),
      isolated,
    ),
    verdict: 'reachable',
    lacks: ['contradictory-paste'],
  },
]);

hold('FN-27: states of a connector', [
  {
    title: 'FN-27 pending is open',
    texts: pasted(revision(), connector({ State: 'PENDING' }), toNat),
    verdict: 'unknown',
    lean: 'reachable',
    finds: ['network-connector-state'],
    needs: connectorArn(2),
  },
  {
    title: 'FN-27 pending does not hide a certain block',
    texts: pasted(revision(), connector({ State: 'PENDING' }), isolated),
    verdict: 'unreachable',
  },
  {
    title: 'FN-27 failed carries nothing',
    texts: pasted(revision(), connector({ State: 'FAILED', StateReasonCode: 'InvalidSubnet' }), toNat),
    verdict: 'unreachable',
    finds: ['network-connector-state'],
    stop: ['network-connector', 'block'],
  },
  {
    title: 'FN-27 deleted carries nothing',
    texts: pasted(revision(), connector({ State: 'DELETED' }), toNat),
    verdict: 'unreachable',
    stop: ['network-connector', 'block'],
  },
  ...['DELETING', 'DELETE_FAILED'].map((State) => ({
    title: `FN-27 ${State} may still carry`,
    texts: pasted(revision(), connector({ State }), toNat),
    verdict: 'unknown' as const,
    lean: 'unreachable' as const,
    stop: ['network-connector', 'depends'] as const,
  })),
  {
    title: 'FN-27 INACTIVE is not documented',
    texts: pasted(revision(), connector({ State: 'INACTIVE' }), toIgw),
    verdict: 'unreachable',
    stop: ['network-connector', 'depends'],
  },
  {
    title: 'FN-27 a connector that is not in a whole list was probably deleted',
    texts: pasted(revision(), list, isolated),
    verdict: 'unknown',
    lean: 'unreachable',
    finds: ['network-connector-state'],
  },
  {
    title: 'FN-27 a connector serves one kind of compute',
    texts: pasted(revision(), connector({}, { AssociatedComputeResourceTypes: ['MicroVm'] }), isolated),
    verdict: 'unreachable',
    finds: ['contradictory-paste'],
  },
]);

hold('FN-8: MicroVMs, and connectors alone', [
  {
    title: 'FN-8 a MicroVM has internet access by default, through the connector of AWS',
    texts: pasted(microvm([INTERNET_EGRESS])),
    verdict: 'reachable',
    finds: ['no-network-connector'],
  },
  {
    title: 'FN-8 so it has with none',
    texts: pasted(microvm([])),
    verdict: 'reachable',
  },
  {
    title: 'FN-8 one without the list lost it: AWS prints it for each',
    texts: pasted(microvm(null), isolated),
    verdict: 'unknown',
    needs: 'get-microvm --microvm-identifier',
  },
  {
    title: 'FN-8 FN-24 a connector of its own moves the exit',
    texts: pasted(microvm([connectorArn(2)]), connector({}, { AssociatedComputeResourceTypes: ['MicroVm'] }), isolated),
    verdict: 'unreachable',
    finds: ['no-default-route'],
    lacks: ['no-network-connector', 'contradictory-paste'],
  },
  {
    title: 'FN-8 list-microvms does not say how they get out',
    texts: pasted({
      items: [
        {
          microvmId: 'microvm-0d4c3b2a1908f7e6d',
          state: 'RUNNING',
          imageArn: 'arn:aws:lambda:eu-west-1:123456789012:microvm-image:agents',
          imageVersion: '4',
          startedAt: '2026-11-28T07:30:00Z',
        },
      ],
    }),
    verdict: 'unknown',
    needs: 'get-microvm --microvm-identifier',
  },
  {
    title: 'FN-24 a connector alone is judged by its subnets',
    texts: pasted(connector(), isolated),
    verdict: 'unreachable',
    finds: ['no-default-route'],
  },
  {
    title: 'FN-22 an event function in the same paste comes first',
    texts: pasted(
      {
        FunctionName: 'orders',
        FunctionArn: 'arn:aws:lambda:eu-west-1:123456789012:function:orders',
        Runtime: 'nodejs24.x',
        Role: 'arn:aws:iam::123456789012:role/orders',
        CodeSize: 1,
        VpcConfig: { SubnetIds: [], SecurityGroupIds: [], VpcId: '' },
      },
      connector(),
      isolated,
    ),
    verdict: 'reachable',
    finds: ['not-attached'],
  },
  {
    title: 'FN-22 a connector is asked for by name',
    texts: pasted(plain, connector(), isolated),
    ask: { functionName: 'orders-egress' },
    verdict: 'unreachable',
  },
]);

describe('the report about a Web Function', () => {
  it('names its ways out, by what sends through them', () => {
    const report = check(
      pasted(revision(), plain, endpoint({ '3f2a9c1d': 10, '9d8c7b6a': 90 }), connector(), isolated),
    );
    expect(report.function).toMatchObject({
      kind: 'web-function',
      name: 'orders',
      exits: [
        { revisions: [{ id: '9d8c7b6a', weight: 90 }], connector: null, verdict: 'reachable' },
        { revisions: [{ id: '3f2a9c1d', weight: 10 }], connector: connectorArn(2), verdict: 'unreachable' },
      ],
    });
    expect(report.headline).toMatch(/^Web Function orders reaches the internet only some of the time: .*3f2a9c1d/);
    expect(report.findings.find(({ id }) => id === 'revisions-differ')?.fixes[0]?.cli).toEqual([
      'aws lambda-web update-web-function-endpoint --function-name orders --endpoint-name default --auto-deployment-mode Disabled --revision-weights revisionId=9d8c7b6a,weight=100',
    ]);
  });

  it('mends the endpoints that send requests to a revision without a way out, and no other, without their names when it is shown', () => {
    const named = (endpointName: string, weights: Readonly<Record<string, number>>): object =>
      endpoint(weights, {
        endpointName,
        endpointArn: `arn:aws:lambda:eu-west-1:123456789012:web-function:orders:endpoint:${endpointName}`,
      });
    const split = { '3f2a9c1d': 10, '9d8c7b6a': 90 };
    const endpoints = [named('shop', split), named('good', { '9d8c7b6a': 100 }), named('new one', split)];
    const report = check(pasted(revision(), plain, ...endpoints, connector(), isolated));
    const update = (name: string, functionName: string, revisionId: string): string =>
      `aws lambda-web update-web-function-endpoint --function-name ${functionName} --endpoint-name ${name} --auto-deployment-mode Disabled --revision-weights revisionId=${revisionId},weight=100`;
    expect(report.findings.find(({ id }) => id === 'revisions-differ')?.fixes[0]?.cli).toEqual(
      ['shop', "'new one'"].map((name) => update(name, 'orders', '9d8c7b6a')),
    );
    const shown = toMarkdown(report);
    for (const name of ['endpoint-A', 'endpoint-B']) expect(shown).toContain(update(name, 'function-A', 'revision-A'));
    expect(shown).not.toMatch(/shop|new one/);
  });

  it('has the connector as the stop where the exit moves', () => {
    const report = check(pasted(revision(), connector(), isolated));
    const stop = report.subnets[0]?.hops[1];
    expect(stop).toMatchObject({ kind: 'network-connector', id: 'orders-egress', outcome: 'pass' });
    expect(stop?.text).toContain('moves the exit to subnet-0a2a2a2a2a2a2a2a2');
  });

  it('says "sends through" and never that anything runs in a subnet', () => {
    for (const texts of [
      pasted(revision(), connector(), isolated),
      pasted(plain),
      pasted(microvm([connectorArn(2)]), connector()),
    ]) {
      const report = check(texts);
      const hops = [...(report.function?.hops ?? []), ...report.subnets.flatMap((subnet) => [...subnet.hops])];
      expect(hops.map(({ text }) => text).join(' ')).not.toMatch(/runs in|runs on/);
    }
  });

  it('is told nothing about the configuration of an event function', () => {
    for (const table of [isolated, toIgw]) {
      const { findings } = check(pasted(revision(), connector(), table));
      expect(findings.flatMap(({ fixes }) => fixes.flatMap(({ cli }) => cli)).join()).not.toContain('update-function');
      expect(findings.map(({ text }) => text).join()).toContain('let a new revision name no network connector');
      expect(findings.map(({ text }) => text).join()).not.toMatch(/detach the function/i);
    }
  });

  it('leaves as Markdown without ids', () => {
    const report = check(pasted(revision(), connector(), isolated));
    expect(toMarkdown(report)).not.toMatch(/0a2a2a2a2a2a2a2a2|123456789012/);
  });
});
