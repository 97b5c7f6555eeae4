// What nothing else missed when it was taken away: a part of the redaction, words of a stop by their outcome, a list that was cut.
import { describe, expect, it } from 'vitest';
import { check, type Report } from '../../../src/analyzer/index.ts';
import { redactReport } from '../../../src/analyzer/report/redact.ts';
import {
  fn,
  id,
  ids,
  lists,
  nat,
  publicRoutes,
  reportOf,
  routes,
  toIgw,
  toNat,
  via,
  type Change,
} from '../support/vpc.ts';
import { scenarios } from '../damage/pieces.ts';
import { connector, connectorArn, microvm, pasted, routeTables } from '../support/web-function.ts';

const hopTexts = (given: readonly Change[], kind: string): string[] =>
  reportOf(given).subnets.flatMap(({ hops }) => hops.filter((hop) => hop.kind === kind).map(({ text }) => text));

describe('a report that is copied', () => {
  const variable = 'ORDERS_QUEUE_URL';
  const report = reportOf([fn({ Environment: { Variables: { [variable]: 'x' } } })]);

  it('names what the function may need, and redacted no variable of it', () => {
    expect(JSON.stringify(report.likely)).toContain(variable);
    const { likely } = redactReport(report);
    expect(likely?.map(({ destination }) => destination)).toEqual(['sqs']);
    expect(JSON.stringify(likely)).not.toContain(variable);
  });

  it.each([
    ['managed-instances', 'get-capacity-provider', '--capacity-provider-name', ['orders-capacity']],
    ['web-function-weighted', 'get-web-function-revision', '--revision-id', ['9d8c7b6a', '3f2a9c1d']],
  ])('%s without the answer to %s: the command that asks for it names nothing', (slug, answer, option, names) => {
    const scenario = scenarios.find((one) => one.slug === slug);
    const given = scenario?.documents.filter(({ command }) => !command.includes(answer)) ?? [];
    const whole = check(given.map(({ value }) => JSON.stringify(value)).join('\n'), scenario?.ask);
    const asked = (of: Report): string => of.needs.map(({ command }) => command ?? '').join('\n');
    expect(names.some((name) => asked(whole).includes(`${option} ${name}`))).toBe(true);
    const redacted = redactReport(whole);
    expect(asked(redacted)).toContain(option);
    for (const name of names) expect(JSON.stringify(redacted)).not.toContain(name);
  });
});

describe('ids in fields that look like none', () => {
  /** Every id of these kinds, written as somebody might who hides his own. */
  const plain = (text: string): string =>
    text.replaceAll(
      /\b(vpc|subnet|rtb)-0[\da-f]{13}([\da-f]{3})\b/g,
      (_, kind: string, end: string) => `my${kind}${end}`,
    );
  const asked = ['onesub', 'othersub'];

  it.each([
    ['acl-443-both-ways', undefined],
    ['dynamodb-on-one-table', undefined],
    ['network-connector-other-version', asked],
    ['web-function-weighted', asked],
  ])('stay nowhere in a report about %s', (slug, subnetIds) => {
    const scenario = scenarios.find((one) => one.slug === slug);
    const texts = scenario?.documents.map(({ value }) => plain(JSON.stringify(value))) ?? [];
    const report = check(texts.join('\n'), { ...scenario?.ask, ...(subnetIds ? { subnetIds } : {}) });
    const after = JSON.stringify(redactReport(report));
    const fields = report.subnets.flatMap((one) => [one.subnetId, one.vpcId, one.routeTableId]);
    const all = [report.function?.vpcId, ...fields, ...(report.question.subnetIds ?? [])];
    const names = all.flatMap((one) => (one && !/-0[\da-f]{16}$/.test(one) ? [one] : []));
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(after).not.toContain(name);
  });

  it('name no revision of a Web Function', () => {
    const scenario = scenarios.find((one) => one.slug === 'network-connector-other-version');
    const texts = scenario?.documents.map(({ value }) => JSON.stringify(value)) ?? [];
    const report = check(texts.join('\n'), scenario?.ask);
    const ids = (report.function?.exits ?? []).flatMap(({ revisions }) => revisions.map((revision) => revision.id));
    expect(ids.length).toBeGreaterThan(0);
    for (const one of ids) expect(JSON.stringify(redactReport(report))).not.toContain(`"${one}"`);
  });
});

describe('the words of a stop that several routes or a private address make', () => {
  const LIST = [id('pl', 1), id('pl', 2)] as const;
  const equal = (...targets: object[]): Change[] => [
    routes(...targets.map((target, i) => via(LIST[i] ?? '', target))),
    (draft) => {
      for (const list of LIST) draft.entries[list] = ['0.0.0.0/0'];
    },
  ];

  it('say that none of equal routes leads on only where none does', () => {
    const none = hopTexts(
      equal({ GatewayId: ids.igw }, { VpcPeeringConnectionId: id('pcx', 1) }),
      'route-table',
    ).join();
    const one = hopTexts(equal({ NatGatewayId: ids.nat }, { GatewayId: ids.igw }), 'route-table').join();
    expect(none).toContain('and none of them leads on');
    expect(one).toContain('equal routes to');
    expect(one).not.toContain('none of them');
  });

  it('say that a private address is decided before only where it may be translated', () => {
    const private_ = hopTexts(
      [routes(toNat), publicRoutes(toIgw), nat({ ConnectivityType: 'private' })],
      'internet-gateway',
    );
    const firewall = hopTexts(
      [
        routes(via('0.0.0.0/0', { GatewayId: id('vpce', 3) })),
        lists({
          VpcEndpoints: [
            {
              VpcEndpointId: id('vpce', 3),
              VpcEndpointType: 'GatewayLoadBalancer',
              VpcId: 'vpc-0a1b2c3d4e5f60718',
              ServiceName: 'com.amazonaws.vpce.eu-west-1.vpce-svc-0a1b2c3d4e5f60718',
              State: 'available',
              SubnetIds: [ids.publicB],
            },
          ],
        }),
      ],
      'internet-gateway',
    );
    expect(private_.join()).toContain('drops packets from a private address.');
    expect(firewall.join()).toContain('whether these still have one is decided before');
  });
});

describe('a MicroVM whose list of connectors was cut', () => {
  const own = connector({}, { AssociatedComputeResourceTypes: ['MicroVm'] });
  const out = routeTables([
    { DestinationCidrBlock: '0.0.0.0/0', GatewayId: 'igw-0a1b2c3d4e5f60718', Origin: 'CreateRoute', State: 'active' },
  ]);
  const arn = connectorArn(2);

  it('is certain only with the whole list', () => {
    const [vm, ...rest] = pasted(microvm([arn]), own, out);
    expect(check([vm, ...rest].flatMap((one) => one ?? [])).verdict).toBe('unreachable');
    const cut = (vm?.text ?? '').replace(`"${arn}"`, `"${arn}",\n        ...`);
    expect(check([{ name: '0.json', text: cut }, ...rest]).verdict).toBe('unknown');
    const odd = (vm?.text ?? '').replace(`"${arn}"`, `"${arn}", {}`);
    expect(check([{ name: '0.json', text: odd }, ...rest]).verdict).toBe('unknown');
  });
});
