import { describe, expect, it } from 'vitest';
import { check, toMarkdown } from '../../src/analyzer/index.ts';
import { defaultOptions } from '../../src/components/Report/options.ts';
import { toHtml } from '../../src/components/Report/to-html.ts';
import { reportView } from '../../src/components/Report/view.ts';

const ids = ['subnet-0a1', 'subnet-0b2', 'subnet-0c3'];
const routeTables = (gateways: readonly string[]): string =>
  JSON.stringify({
    RouteTables: [...new Set(gateways)].map((GatewayId, at) => ({
      RouteTableId: `rtb-0${at}`,
      VpcId: 'vpc-0a',
      Associations: ids
        .filter((_, index) => gateways[index] === GatewayId)
        .map((SubnetId) => ({ Main: false, SubnetId, RouteTableId: `rtb-0${at}` })),
      Routes: [
        { DestinationCidrBlock: '10.0.0.0/16', GatewayId: 'local', State: 'active' },
        { DestinationCidrBlock: '0.0.0.0/0', GatewayId, State: 'active' },
      ],
    })),
  });
/** A list that was filtered by one subnet: the others stand in no list, and are stops of their own paths. */
const otherSubnets = JSON.stringify({
  Subnets: ids.map((SubnetId) => ({ SubnetId, VpcId: 'vpc-0a', State: 'new-state', CidrBlock: '10.0.1.0/24' })),
});
const drawn = (text: string): number =>
  [...toHtml(reportView(check(text), defaultOptions)).matchAll(/<article class="subnet"/g)].length;

describe('subnets of which the same is true', () => {
  it.each([
    ['one table', ['igw-01', 'igw-01', 'igw-01'], 1],
    ['two tables', ['igw-01', 'igw-01', 'nat-01'], 2],
  ])('share one map: %s', (_, gateways, maps) => {
    expect(drawn(routeTables(gateways))).toBe(maps);
    // The subnet itself is a stop where its state says something: another one for each of them.
    const text = `${routeTables(gateways)}\n${otherSubnets}`;
    const report = check(text);
    expect(report.subnets.every(({ hops, subnetId }) => hops.some(({ id }) => id === subnetId))).toBe(true);
    expect(drawn(text)).toBe(maps);
    expect(toMarkdown(report, { ids: 'kept' }).match(/^- \*\*subnet-/gm)).toHaveLength(maps);
  });

  it('name none of them on the map', () => {
    const html = toHtml(
      reportView(check(`${routeTables(['igw-01', 'igw-01', 'igw-01'])}\n${otherSubnets}`), defaultOptions),
    );
    const map = /<ol class="line-map"[\s\S]*?<\/ol>/.exec(html)?.[0] ?? html;
    expect(map).not.toContain('subnet-0a1');
  });
});
