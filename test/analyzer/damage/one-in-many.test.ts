// BAD-3: rare losses, about one in twenty thousand, found by whole runs of `npm run fuzz -- damage --dense`: what is left says nothing for certain
// that the whole denies.
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/analyzer/index.ts';
import { denseSample, textOf } from './pieces.ts';
import { isCertain } from './trials.ts';

describe('BAD-3 what is left of', () => {
  it.each([
    ['an association of one cell', 'narrow-exception', 'text', /(?<=aclassoc-)0b2b2b2b2b2b2b2b2\t[\s\S]*?(?=100\n)/],
    ['a word that ends in the digits of an id', 'instance-source-dest-check', 'text', /(?<=TRACINGCONFIG\tP)assThrough\n[\s\S]*?SUBNETIDS\tsubnet-0b(?=2b)/],
    ['a record at the end of the text', 'web-function-private-subnets', 'text', /(?<=\nSERVICECONFIG\t)[^\n]*(?=\n*$)/],
    ['two ARNs', 'lambda: one revision serves', 'text', /(?<=eu-west-)1:123456789012:web-function:orders\tarn:aw(?=s:lambda)/],
    ['the longest name of a box', 'lambda: revision through a public subnet', 'table', /\|\| {2}egressNetworkConnectorArn [^\n]*\n/],
    ['a weight of two', 'lambda: revisions of two exits', 'table', /\|\| {2}9d8c7b6a [^\n]*\n/],
    ['two rows, one column short', 'lambda: revision through an open network', 'table', /(?<=True {5}) \|[^\n]*\n[^\n]*True {6}(?=\|)/],
    ['a title without rows', 'route-tables-only', 'console', /(?<=rtb-0c1c1c1c1c1c1c1)c1 \/ [\s\S]*$/],
    ['half a title', 'two-vpcs', 'console', /rtb-0c0c0c0c0c0c0c0c0 \/ orders[\s\S]*rtb-0d0c0b0a(?=090807061)/],
    ['two states', 'security-group-no-egress table 2', 'console', /(?<=Acti)ve\tNo\n0\.0\.0\.0\/0\tnat-0e1e1e1e1e1e1e1e1\t/],
    ['one state of two', 'lambda: revision through an open network table 3', 'console', /(?<=local\tActiv)e\tNo\n[\s\S]*\tActi(?=ve)/],
    ['a destination that a pager might have left', 'ipv6-two-exits table 2', 'console', /(?<=\n:):\/0\tigw[\s\S]*$/],
    ['a range that begins with zero', 'database-group-refuses table 1', 'console', /^rtb[\s\S]*?\n1(?=0\.0\.0\.0\/16)/],
    ['an object, its end', 'network-connector-other-version', 'minified', /\{"functionArn"[^\n]*"timeoutSeconds":(?=30\})/],
    ['a revision below another page', 'web-function-default-exit', 'yaml-stream', /\$ aws lambda-web get-web-function-revision[^\n]*\n[\s\S]*?(?= {2}description: "")/],
    ['a state with digits', 'main-table-leads-out', 'yaml', /(?<=State: a)ctive\n {2}- DestinationCidrBlock: 0\.0\.0\.0\/0[\s\S]*?VpcId: vpc-0cf9cb14ad2eb(?=34d2)/],
    ['a version that ran into a name', 'ipv6-only', 'yaml', /(?<=Version: \$L)ATEST\n[\s\S]*?VpcId: vpc-0a1b2c3d4e5f60718\n(?= {2}Ipv6)/],
    ['a name with the last letter of another', 'main-table-missing', 'python', /(?<='Rule)Action': 'allow', 'RuleNumber': 100\}, \{'CidrBlock': '0.0.0.0\/0', 'Egress': False, 'Protoco(?=l': '-1', 'RuleAction': 'deny', 'RuleNumber': 32767\}\], 'Is)/],
    ['an association without its id', 'implicit-main-nat', 'json', /"RouteTableAssociationId": "rtbassoc-0a1a1a1a1a1a1a1a1",[\s\S]*?rtbassoc-0b1b1b1b1b1b1b1b1",\n *(?="RouteTableId")/],
    ['two fields in one line', 'mixed-environments', 'json', /(?<="Egress": false,\s+"Protocol": "-1"),\n *"RuleAction": "allow",[\s\S]*?"Protocol": "-1",\n(?= *"RuleAction": "deny")/],
    ['the first tag above a page', 'partial-paste', 'xml', /\$ aws ec2 describe-route-tables --output xml\n[^\n]*\n<D(?=escribeRouteTablesResponse)/],
    ['the end of one state and another', 'firewall-endpoint table 2', 'console', /(?<=local\tActive)\tNo\n0\.0\.0\.0\/0\tvpce-0a7a7a7a7a7a7a7a7\tA(?=ctive)/],
    ['a range that ran into a word', 'one-subnet', 'yaml-stream', /(?<=CidrBlock: 0\.0\.0\.0\/)0\n {6}GatewayId: igw[\s\S]*?Origin: C(?=reateRouteTable)/],
    ['a MicroVM from a time on', 'lambda: microvm of its own exit', 'minified', /\{"microvmId"[^\n]*"(?=2026-11-28T07:30:00Z","egress)/],
    ['a name of three letters and digits', 'nacl-partial-ports', 'text', /(?<=\nENT)RIES\t0\.0\.0\.0\/0\tFalse\t-1\tallow\t100\n[\s\S]*?PORTRANGE\t3(?=2768)/],
    ['half a name in front of another', 'two-nat-gateways', 'minified', /(?<="GatewayId":"igw-0d1d1d1d1d1d1d1d1","Origi)n":"CreateRoute","State":"active"\}\],"Tags":\[\{"Key":"Name","Value":"public"\}\][^\n]*?"GatewayId":"local","Origin":"CreateRouteTable(?=","State":"active","DestinationIpv6)/],
    ['a record that ran into one of the next table', 'both-vpcs', 'text', /(?<=ASSOCIATIONSTATE\tas)sociated\nROUTES\t10\.0\.0\.0\/16\tlocal\t\tCreateRouteTable\tactive\nROUTES\t[^\n]*nat-[\s\S]*?ASS(?=OCIATIONS\tTrue)/],
    ['half the name of a network, and a switch in it', 'prefix-list-not-expanded', 'yaml-stream', /(?<=\n {2}Vpc)Config:\n[\s\S]*?Ipv6AllowedForDualStack(?=: false)/],
    ['a network of subnets alone', 'ipv6-only', 'yaml-stream', /(?<=- subnet-0)a2a2[\s\S]*?Ipv6AllowedForDualStack: true(?=\n)/],
    ['an id that ran into a word', 'nat-zone-missing', 'text', /(?<=rtb-0c2c2c2c2c2c2c2c2\tvpc-0a1b)2c3d4e5f60718\nASSOCIATIONS[^\n]*\nASSOCIATIONSTATE\tas(?=sociated)/],
    ['a name of two records', 'nat-zone-missing', 'text', /(?<=IPPERMISSION)SEGRESS\t-1\nIPRANG(?=ES\t)/],
    ['a gateway of two ids', 'nat-list-missing', 'text', /(?<=igw-0d1d1d1d1d1d1d1d1)\tCreateRoute\tactive\n[\s\S]*?nat-0e1(?=e1e1e1e1e1e1e1)/],
    ['the id of an ACL, not those of its associations', 'ipv6-acl-ipv4-only', 'powershell', /(?<="IsDefault": false,\n) *"NetworkAclId": "acl-[^\n]*\n/],
    ['a name behind a dot at the start of a text', 'lambda: microvm of its own exit', 'minified', /^[\s\S]*?(?=\.microvms\.)/],
    ['two letters of a name and the digits of a cell', 'nat-zone-missing', 'text', /(?<=\nAS)SOCIATIONSTATE\tassociated\nROUTES[^\n]*\nROUTES[^\n]*\nTAGS[^\n]*\nROUTETABLES\t12345(?=6789012\trtb-0c5c)/],
    ['an ARN in another', 'network-connector-other-version', 'text', /(?<=SERVICECONFIG\tarn:[^\t]*nc-0a1)b2c3d4e5f60718[^\t]*\ta(?=rn:aws:iam)/],
    ['a network of a switch alone', 'ipv6-only', 'json', /(?<="VpcConfig": \{\n {8,})"SubnetIds"[\s\S]*?(?="Ipv6AllowedForDualStack": true)/],
    ['the end of an answer below a list without a name', 'dns-support-off', 'powershell', /PS C:[^\n]*\n\{\n(?: [^\n]*\n)+(?=\}\n+PS C:[^\n]*\n\[\n {2}\{\n {4}"OwnerId": "123456789012",\n {4}"InstanceT)/],
  ] as const)('%s', (_, slug, format, lost) => {
    const { pieces, ask } = denseSample(slug, format);
    const text = textOf(pieces);
    const left = text.replace(lost, '');
    expect(left, 'nothing was lost').not.toBe(text);
    const [now, whole] = [check(left, ask).verdict, check(text, ask).verdict];
    if (isCertain(now)) expect(now).toBe(whole);
  }); // prettier-ignore
});

describe('FN-1, FN-3 a function that is in no VPC, printed alone in a format without an end mark', () => {
  const answers = (['text', 'table'] as const).flatMap((format) =>
    ['never-attached', 'not-attached'].map((slug) => ({ format, slug, sample: denseSample(slug, format) })),
  );

  it.each(answers)('$slug, $format: reachable, with its command and without', ({ sample }) => {
    const piece = sample.pieces.find(({ head }) => head.includes('lambda get-function'));
    if (piece === undefined) throw new Error('no function');
    for (const text of [textOf([piece]), `${piece.body}\n`, piece.body.trimEnd()])
      expect(check(text).verdict).toBe('reachable');
  });

  it.each(answers)('$slug, $format: what ends anywhere else is not whole', ({ sample }) => {
    const piece = sample.pieces.find(({ head }) => head.includes('lambda get-function'));
    const lines = (piece?.body ?? '').trimEnd().split('\n');
    const verdicts = lines.slice(2, -1).map((_, at) => check(lines.slice(0, at + 2).join('\n')).verdict);
    const certain = verdicts.filter((verdict) => isCertain(verdict)).length;
    // The end of the part above its network is where one that has none ends.
    expect(certain).toBeLessThan(2);
  });
});
