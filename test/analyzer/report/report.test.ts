import { describe, expect, it } from 'vitest';
import { check, toMarkdown, type Report } from '../../../src/analyzer/index.ts';
import { addressPart } from '../../../src/analyzer/report/address-part.ts';
import { addressSet, publicInternet } from '../../../src/analyzer/network/address-set.ts';
import { intersect, subtract } from '../../../src/analyzer/network/interval-set.ts';
import { egress, endpoints, gatewayEndpoint, internetGateway, permission, S3_LIST, toS3,
  fn, id, ids, lists, natGateway, noFunction, reportOf, routes, secondSubnet, table, textsOf, toIgw, toNat, via, without,
} from '../support/vpc.ts'; // prettier-ignore

const d4 = publicInternet('ipv4');
const d6 = publicInternet('ipv6');

describe('parts of a destination', () => {
  it('0.4 the whole internet is one line', () => {
    expect(addressPart('ipv4', d4, d4)).toEqual({ cidrs: ['0.0.0.0/0 less the special ranges'], witness: '1.1.1.1' });
  });

  it('half of it is a few lines, and exactly that half', () => {
    const half = subtract(d4, addressSet('ipv4', ['128.0.0.0/1']));
    const { cidrs } = addressPart('ipv4', half, d4);
    expect(cidrs.length).toBeLessThanOrEqual(8);
    const blocks = cidrs.map((text) => text.split(' ')[0] ?? '');
    expect(intersect(addressSet('ipv4', blocks), d4)).toEqual(half);
  });

  it('a block without a special range is that block', () => {
    expect(addressPart('ipv4', addressSet('ipv4', ['8.8.8.0/24']), d4)).toEqual({
      cidrs: ['8.8.8.0/24'],
      witness: '8.8.8.8',
    });
  });

  it('nothing is nothing', () => {
    expect(addressPart('ipv4', [], d4)).toEqual({ cidrs: [], witness: null });
  });

  it('the IPv6 internet is short', () => {
    expect(addressPart('ipv6', d6, d6).cidrs.length).toBeLessThanOrEqual(2);
  });

  it('many small parts are counted, not listed', () => {
    const many = addressSet(
      'ipv4',
      Array.from({ length: 200 }, (_, i) => `8.${String(i)}.0.0/24`),
    );
    const { cidrs } = addressPart('ipv4', many, d4);
    expect(cidrs).toHaveLength(65);
    expect(cidrs.at(-1)).toBe('… and 136 more');
  });

  it('reaches and misses are parts of the question, with a witness each', () => {
    const [subnet] = reportOf([routes(via('0.0.0.0/1', { NatGatewayId: ids.nat }))]).subnets;
    expect(subnet?.reaches.witness).toBe('1.1.1.1');
    expect(subnet?.misses.cidrs).toEqual(['128.0.0.0/1 less the special ranges']);
    expect(subnet?.misses.witness).toMatch(/^1[2-9]\d\./);
  });
});

describe('what to paste next', () => {
  it('names the most decisive command first', () => {
    const report = reportOf([without('NatGateways', 'NetworkAcls', 'InternetGateways', 'SecurityGroups')]);
    expect(report.verdict).toBe('unknown');
    const commands = report.needs.map((n) => n.command ?? '');
    expect(commands.slice(0, 2).every((c) => /describe-(?:nat-gateways|security-groups)/.test(c))).toBe(true);
    expect(
      report.needs
        .map((n) => n.kind)
        .toSorted()
        .reverse(),
    ).toEqual(
      report.needs
        .map((n) => n.kind)
        .toSorted()
        .reverse(),
    );
  });

  it('asks for what can be pasted before what no command shows', () => {
    const kinds = reportOf([
      without('SecurityGroups'),
      routes(via('0.0.0.0/0', { TransitGatewayId: id('tgw', 1) })),
    ]).needs.map((n) => n.kind);
    expect(kinds).toContain('outside');
    expect(kinds).toEqual(kinds.toSorted((a, b) => Number(a === 'outside') - Number(b === 'outside')));
  });

  it('asks once for several NAT gateways', () => {
    const other = id('nat', 7);
    const report = reportOf([secondSubnet(via('0.0.0.0/0', { NatGatewayId: other })), without('NatGateways')]);
    const asked = report.needs.filter((n) => n.command?.includes('describe-nat-gateways'));
    expect(asked).toHaveLength(1);
    expect(asked[0]?.command).toContain(`${ids.nat} ${other}`);
  });

  it('asks for nothing when the answer is settled', () => {
    expect(reportOf([]).needs).toEqual([]);
    expect(reportOf([routes(toIgw), without('NatGateways', 'SecurityGroups')]).needs).toEqual([]);
  });
});

describe('evidence', () => {
  const inOrder = (report: Report): [number, number][] =>
    report.findings.flatMap((f) => f.evidence.map((e): [number, number] => [e.document, report.documents.length]));

  it('points into the list of documents', () => {
    for (const [document, length] of inOrder(reportOf([routes(toIgw)]))) expect(document).toBeLessThan(length);
  });

  it('points into the list of documents also where one document holds two lists', () => {
    const values = textsOf([]).map((t) => JSON.parse(t.text) as Record<string, unknown>);
    const both = { ...values.find((v) => 'Subnets' in v), ...values.find((v) => 'Vpcs' in v) };
    const report = check([
      { name: 'two.json', text: JSON.stringify(both) },
      { name: 'tables.json', text: JSON.stringify({ RouteTables: [table(ids.private, [toIgw], [ids.privateA])] }) },
    ]);
    const evidence = report.findings.find((f) => f.id === 'igw-without-public-ip')?.evidence[0];
    expect(report.documents[evidence?.document ?? -1]?.command).toBe('describe-route-tables');
  });
});

describe('Markdown', () => {
  const report = reportOf([routes(toIgw)]);
  const text = toMarkdown(report);

  it('replaces ids, names and accounts, the same id by the same alias', () => {
    for (const secret of [ids.privateA, ids.igw, ids.sg, ids.private, 'orders']) expect(text).not.toContain(secret);
    expect(text).toContain('subnet-A');
    expect(text).toContain('igw-A');
    expect(text).not.toMatch(/\b\d{12}\b/);
    expect(text.endsWith('\n')).toBe(true);
  });

  it('keeps ids when asked to', () => {
    expect(toMarkdown(report, { ids: 'kept' })).toContain(ids.privateA);
  });

  it('says verdict, cause and fix, proof, what nobody has to act on, and where it comes from, in that order', () => {
    const places = ['Verdict: **', '### Findings', '- Fix: ', '### Subnets', '### Worth knowing', '_By Way Out'].map(
      (words) => text.indexOf(words),
    );
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(text.trimEnd()).toMatch(
      / print: 1 Lambda function, 3 route tables, .*\. Ids and names are replaced by aliases\._$/,
    );
    expect(text.slice(text.indexOf('### Findings'), text.indexOf('### Subnets'))).not.toContain('**note:');
  });

  it('calls nothing an error without a condition while nobody said where the function is', () => {
    const open = toMarkdown({ ...report, function: null, verdict: 'mixed' });
    expect(open).toContain('- **error where it is attached: ');
    expect(open).not.toContain('- **error: ');
  });

  it('escapes what Markdown would read as markup', () => {
    const evil = reportOf([fn({ FunctionName: 'a<img src=x>*b*`c`[d](e)' }), routes(toIgw)]);
    const said = toMarkdown(evil, { ids: 'kept' })
      .split('\n')
      .filter((l) => !l.startsWith('    '));
    expect(said.join('\n')).not.toMatch(/(?<!\\)<img|(?<!\\)\[d\]/);
  });

  it('is the same twice', () => {
    expect(toMarkdown(reportOf([routes(toIgw)]))).toBe(text);
  });
});

describe('the report as a whole', () => {
  it('says one sentence of many places twenty times, and counts the rest', () => {
    const said = (count: number): readonly string[] =>
      check('{}\n'.repeat(count)).diagnostics.map(({ line, text }) => `${line} ${text.split('.')[0] ?? ''}`);
    const lines = Array.from({ length: 20 }, (_, index) => `${index + 1} This document is an empty object`);
    expect(said(20)).toEqual(lines);
    expect(said(2000)).toEqual([...lines, '21 1980 times more: This document is an empty object']);
  });

  it('names the first block in its headline and lists the others', () => {
    const report = reportOf([routes(toIgw), egress()]);
    expect(report.headline).toContain('security group');
    expect(report.findings.map((f) => f.id)).toEqual(
      expect.arrayContaining(['security-group-egress', 'igw-without-public-ip']),
    );
  });

  it('0.2 shows a stop that blocks also where the parts of the internet fail at different stops', () => {
    const low = via('0.0.0.0/2', { NatGatewayId: id('nat', 5) });
    const gone = lists({ NatGateways: [{ ...natGateway(id('nat', 5), ids.publicA), State: 'deleted' }] });
    const report = reportOf([routes(low), gone]);
    expect(report.verdict).toBe('unreachable');
    expect(report.subnets[0]?.hops.map((h) => h.outcome)).toContain('block');
  });

  it('VPCE-12 shows no stop that blocks on a way that is open, however small its addresses are', () => {
    const S3 = { PrefixListId: S3_LIST, PrefixListName: 'com.amazonaws.eu-west-1.s3', Cidrs: ['52.218.0.0/17'] };
    const report = reportOf(
      [
        routes(toS3),
        endpoints([gatewayEndpoint('s3', [ids.private])]),
        lists({ PrefixLists: [S3] }),
        egress(permission('tcp', [443, 443], ['52.218.0.0/17'])),
      ],
      { destination: 's3' },
    );
    expect(report.verdict).toBe('reachable');
    expect(report.subnets.flatMap((s) => s.hops.map((h) => h.outcome))).not.toContain('block');
  });

  it('sorts findings by weight: errors, warnings, notes', () => {
    const weights = { error: 0, warning: 1, note: 2 };
    for (const r of [reportOf([secondSubnet(toIgw)]), reportOf([noFunction]), reportOf([routes(toNat)])]) {
      const order = r.findings.map((f) => weights[f.severity]);
      expect(order).toEqual(order.toSorted((a, b) => a - b));
    }
  });

  it('merges one finding of several subnets into one', () => {
    const report = reportOf([secondSubnet(toNat), internetGateway([])]);
    const found = report.findings.filter((f) => f.id === 'internet-gateway-detached');
    expect(found).toHaveLength(1);
    expect(found[0]?.subnets).toEqual([ids.privateA, ids.privateB]);
  });

  it('PEER-2 recognises results of Reachability Analyzer by name', () => {
    const report = check(
      JSON.stringify({
        NetworkInsightsAnalyses: [
          { NetworkInsightsAnalysisId: 'nia-0a1', NetworkPathFound: false, Status: 'succeeded' },
        ],
      }),
    );
    expect(report.documents.map((x) => x.command)).toEqual(['describe-network-insights-analyses']);
    expect(report.verdict).toBe('unknown');
  });

  it('FMT-24 compares words of enumerations without case', () => {
    const loud = textsOf([]).map((t) => ({
      ...t,
      text: t.text
        .replaceAll('"available"', '"AVAILABLE"')
        .replaceAll('"active"', '"Active"')
        .replaceAll('"associated"', '"ASSOCIATED"')
        .replaceAll('"public"', '"PUBLIC"'),
    }));
    expect(check(loud).verdict).toBe('reachable');
  });
});
