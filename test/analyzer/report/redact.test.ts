import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check, toMarkdown, type Question, type Report } from '../../../src/analyzer/index.ts';
import { redactReport } from '../../../src/analyzer/report/redact.ts';
import { faultsOf } from '../../content/support/aws-cli.ts';
import { scenarios } from '../../content/support/scenarios.ts';
import type { Text } from '../support/vpc.ts';

const seeded = { seed: 20261129, numRuns: 300 };
const QUESTIONS: readonly Question[] = [{}, { family: 'ipv6' }, { destination: 's3' }, { destination: 'sqs' }];

const ask = (scenario: (typeof scenarios)[number]): Question =>
  JSON.parse(JSON.stringify(scenario.data.ask ?? {})) as Question;

/** Ids as AWS prints them, found without the analyzer's list of prefixes: a word, and 8 or 17 digits. */
const GENUINE = /\b[a-z][a-z-]{0,30}[-_][\da-f]{8}(?:[\da-f]{9})?\b/g;
const ID_OR_ALIAS = /\b[a-z][a-z-]{0,30}[-_](?:[\da-f]{8}(?:[\da-f]{9})?|[\da-f]{1,10}EXAMPLE|[A-Z])\b/g;
const NAME = /\borders(?:-capacity)?\b|\b(?:function|provider)-[A-Z]\b/g;
/** Revisions have digits and no prefix. */
const REVISION = /(?<==|^)[\da-f]{8}\b/g;
const ACCOUNT = /\b\d{12}\b/g;

const found = (texts: readonly Text[], pattern: RegExp): readonly string[] => [
  ...new Set(texts.flatMap(({ text }) => text.match(pattern) ?? [])),
];

/** What people put in the place of digits; `zq` and a number tell one id from another. */
const FORMS = ['zq', 'of-zq', 'xxxx-zq', '***zq', '0a1b…zq', 'Public-ZQ', '0a1b..zq', 'prod_vpc_zq'] as const;

/** Ids that people make up: `rtb-0c1c…` becomes `rtb-of-zq3`, the same in every file. */
function withMadeUpIds(texts: readonly Text[], form: string): readonly Text[] {
  const ids = found(texts, GENUINE);
  // What nobody has heard of can only be told from a word by its digits.
  const made = (id: string): string =>
    id.startsWith('ogw-') ? id : `${id.replace(/[-_][\da-f]*$/, '')}-${form}${String(ids.indexOf(id))}`;
  return texts.map(({ name, text }) => ({ name, text: text.replace(GENUINE, made) }));
}

const renamed = (texts: readonly Text[], name: string): readonly Text[] =>
  texts.map((t) => ({
    name: t.name,
    text: t.text
      .replace(/"FunctionName": "orders"/g, () => `"FunctionName": ${JSON.stringify(name)}`)
      .replace(/:function:orders\b/g, () => `:function:${name}`),
  }));

const commandsOf = (report: Report): readonly string[] => [
  ...report.findings.flatMap((f) => f.fixes.flatMap((x) => x.cli)),
  ...[...report.assumptions, ...report.needs].flatMap(({ command }) => (command === null ? [] : [command])),
];

const tokens = (line: string): readonly string[] => line.match(/(?:'[^']*'|[^\s'])+/g) ?? [];
const wordsOf = (report: Report): readonly string[] =>
  [
    report.headline,
    ...[...(report.function?.hops ?? []), ...report.subnets.flatMap((s) => s.hops)].map((h) => h.text),
    ...report.findings.flatMap((f) => [
      f.text,
      ...f.fixes.flatMap((x) => [x.title, x.warning ?? '', ...x.cli.flatMap(tokens)]),
    ]),
    ...[...report.assumptions, ...report.needs].flatMap((n) => [n.text, n.command ?? '']),
  ].flatMap((text) => text.match(/[\w*…-]+/g) ?? []);

const RANGE = /\b(?:\d{1,3}\.){3}\d{1,3}(?:\/\d+)?|\b[\da-f]{0,4}:[\da-f:]*\/\d+/g;

// Each scenario is asked its own question and one of the others in turn, so that each kind has a quarter of them.
const all = scenarios.flatMap((scenario, i) =>
  [ask(scenario), QUESTIONS[i % QUESTIONS.length] ?? {}].map((question) => ({
    scenario,
    question,
    name: `${scenario.slug} ${JSON.stringify(question)}`,
  })),
);

describe.each(all)('the redacted report of $name', ({ scenario, question, name }) => {
  const report = check(scenario.files, question);
  const redacted = redactReport(report);
  const shown = JSON.stringify(redacted);

  it('has no id, account or function name of the paste left', () => {
    for (const id of found(scenario.files, GENUINE)) expect(shown).not.toContain(id);
    for (const account of found(scenario.files, ACCOUNT)) expect(shown).not.toContain(account);
    expect(shown).not.toMatch(/\borders\b/);
  });

  it('has none left where people made the ids up', () => {
    const form = FORMS[(scenario.slug.length + name.length) % FORMS.length] ?? 'zq';
    const made = redactReport(check(withMadeUpIds(scenario.files, form), question));
    expect(JSON.stringify(made).match(/[^\s"]*zq[^\s"]*/gi) ?? [], form).toEqual([]);
  });

  it('gives equal ids one alias, different ones different ones, and changes no other word', () => {
    const [before, after] = [wordsOf(report), wordsOf(redacted)];
    expect(after).toHaveLength(before.length);
    const forward = new Map<string, string>();
    before.forEach((word, i) => {
      const alias = after[i] ?? '';
      expect(forward.get(word) ?? alias, word).toBe(alias);
      forward.set(word, alias);
    });
    const changed = [...forward].filter(([word, alias]) => word !== alias);
    expect(new Set(changed.map(([, alias]) => alias)).size).toBe(changed.length);
    for (const [word] of changed)
      expect(word).toMatch(/^(?:orders(?:-capacity|-egress)?|[\da-f]{8}|\d{12}|.*[-_][\da-f]{8}.*)$|EXAMPLE$/);
  });

  it('keeps commands valid: same operations, same options, other ids', () => {
    const [before, after] = [commandsOf(report), commandsOf(redacted)];
    expect(after).toHaveLength(before.length);
    before.forEach((line, i) => {
      const [old, now] = [tokens(line), tokens(after[i] ?? '')];
      const fixed = (token: string, at: number): string =>
        (at < 3 && !token.includes("='")) || token.startsWith('--')
          ? token
          : token.replace(NAME, 'name').replace(REVISION, 'id').replace(ID_OR_ALIAS, 'id').replace(ACCOUNT, 'account');
      expect(now.map(fixed)).toEqual(old.map(fixed));
      expect(faultsOf(after[i] ?? '')).toEqual(faultsOf(line));
    });
  });

  it('keeps verdicts, finding ids, pages, rules and ranges', () => {
    const kept = (r: Report): unknown => [
      r.verdict,
      r.subnets.map((s) => [
        s.verdict,
        s.reaches,
        s.misses,
        s.hops.map((h) => [h.kind, h.outcome, h.rules, h.evidence]),
      ]),
      r.findings.map((f) => [f.id, f.page, f.rules, f.title, f.severity]),
      JSON.stringify(r).match(RANGE),
    ];
    expect(kept(redacted)).toEqual(kept(report));
    const ids = report.findings.map((f) => `(\`${f.id}\`)`);
    for (const id of ids) expect(toMarkdown(report)).toContain(id);
  });
});

const named = scenarios.filter(({ files }) => found(files, /"FunctionName": "orders"/g).length > 0);

describe('the name of a function', () => {
  const vocabulary = [
    ...new Set(named.flatMap((s) => wordsOf(check(s.files, ask(s)))).filter((word) => !/[-_][\da-f]{8}/.test(word))),
  ];
  // Names of which a sentence has more than one reading are few, and these are not among them.
  it.each(
    [...'aAi'].concat('vpc', 'VPC', 'subnet', 'the', 'nat-gateway', 'function', 'internet', 'local', 'ec2', 'aws'),
  )('may be the word %s, and no such word is lost', (name) => {
    for (const s of named) {
      const other = redactReport(check(renamed(s.files, name), ask(s)));
      expect(wordsOf(other), s.slug).toEqual(wordsOf(redactReport(check(s.files, ask(s)))));
    }
  });

  it('may be any word that reports use', () => {
    expect(vocabulary.length).toBeGreaterThan(600);
    fc.assert(
      fc.property(fc.constantFrom(...named), fc.constantFrom(...vocabulary), (s, name) => {
        const other = redactReport(check(renamed(s.files, name), ask(s)));
        expect(wordsOf(other)).toEqual(wordsOf(redactReport(check(s.files, ask(s)))));
      }),
      seeded,
    );
  });

  it('is replaced where the paste has no such function', () => {
    const [first] = named;
    const report = redactReport(check(first?.files ?? [], { functionName: 'billing' }));
    expect(report.headline).toBe('No function named function-A could be read in the paste; it has function-B.');
    expect(report.question.functionName).toBe('function-A');
  });
});

describe('a remark about the paste', () => {
  it('and its command name no id', () => {
    const table = ({ name }: Text): boolean => name.includes('route-tables');
    const other = (text: Text): Text => ({ name: 'later', text: text.text.replaceAll('"active"', '"blackhole"') });
    const twice = scenarios.map(({ files }) => [...files, ...files.filter(table).map(other)]);
    const empty = scenarios.map(({ files }) =>
      files.map((one) => (table(one) ? { ...one, text: '{"RouteTables": []}' } : one)),
    );
    const remarks = (texts: readonly Text[], change = (report: Report): Report => report): string =>
      JSON.stringify(change(check(texts)).diagnostics);
    expect([...twice, ...empty].filter((texts) => remarks(texts).search(GENUINE) !== -1).length).toBeGreaterThan(50);
    for (const texts of [...twice, ...empty]) expect(remarks(texts, redactReport)).not.toMatch(GENUINE);
  });
});

describe('the question', () => {
  it('names the host of an endpoint, subnets and a function without their ids', () => {
    const destination = 'vpce-0a6a6a6a6a6a6a6a6-k3v9q2xw.sqs.eu-west-1.vpce.amazonaws.com';
    const report = check(named[0]?.files ?? [], {
      destination,
      subnetIds: ['subnet-0a2a2a2a2a2a2a2a2'],
      functionName: 'orders',
    });
    expect(redactReport(report).question).toMatchObject({
      destination: 'vpce-A.sqs.eu-west-1.vpce.amazonaws.com',
      subnetIds: ['subnet-A'],
      functionName: 'function-A',
    });
  });
});

describe('an error message', () => {
  it('names the host of an endpoint without its id', () => {
    const host = 'vpce-0a6a6a6a6a6a6a6a6-k3v9q2xw.sqs.eu-west-1.vpce.amazonaws.com';
    const log = { name: 'log', text: `Error: getaddrinfo ENOTFOUND ${host}\n` };
    const { symptoms = [] } = redactReport(check([...(named[0]?.files ?? []), log]));
    const known = 'vpce-A.sqs.eu-west-1.vpce.amazonaws.com';
    expect(symptoms).toMatchObject([{ host: known, text: expect.stringContaining(known) as string }]);
  });
});

describe('an id in a sentence', () => {
  const [base] = named;
  const sentence = (text: string): string => {
    const report = check(base?.files ?? [], {});
    return redactReport({ ...report, headline: text, subnets: [], findings: [] }).headline;
  };

  it.each([
    ['core-network-0123456789abcdef0 decides.', 'core-network-A decides.'],
    ['Route to odbnet_0a1b2c3d4e5f60718.', 'Route to odbnet-A.'],
    ['eni-attach-0b9b9b9b9b9b9b9b9 and eni-0b9b9b9b9b9b9b9b9', 'eni-attach-A and eni-A'],
    ['com.amazonaws.vpce.eu-west-1.vpce-svc-0c9c9c9c9c9c9c9c9', 'com.amazonaws.vpce.eu-west-1.vpce-svc-A'],
    ['vpce-0a6a6a6a6a6a6a6a6-k3v9q2xw.sqs.eu-west-1.vpce.amazonaws.com', 'vpce-A.sqs.eu-west-1.vpce.amazonaws.com'],
    [
      'tgw-rtb-0b6b6b6b6b6b6b6b6, tgw-attach-0b6b6b6b6b6b6b6b6, tgw-0b6b6b6b6b6b6b6b6',
      'tgw-rtb-A, tgw-attach-A, tgw-A',
    ],
    [
      'arn:aws:ec2:eu-west-1:123456789012:subnet/subnet-0a1a1a1a1a1a1a1a1',
      'arn:aws:ec2:eu-west-1:000000000000:subnet/subnet-A',
    ],
    [
      'arn:aws:odb:eu-west-1:123456789012:odb-network/odbnet_0a1b2c3d4e5f60718.',
      'arn:aws:odb:eu-west-1:000000000000:odb-network/odbnet-A.',
    ],
    [
      'arn:aws:lambda:eu-west-1:123456789012:function:orders:2',
      'arn:aws:lambda:eu-west-1:000000000000:function:function-A:2',
    ],
    ['arn:aws:iam::123456789012:role/service-role/orders', 'arn:aws:iam::000000000000:role/role-A/role-B'],
    ['ogw-0c0ffee0c0ffee000 is newer than the list', 'ogw-A is newer than the list'],
    ['vpce-0a6a6a6a6a6a6a6a6 is vpce-0a6a6a6a6a6a6a6a6-k3v9q2xw-eu-west-1a.sqs', 'vpce-A is vpce-A-eu-west-1a.sqs'],
    ['arn:aws:s3:::orders-invoices', 'arn:aws:s3:::s3-A'],
    ['Accounts 123456789012 and 111122223333', 'Accounts 000000000000 and 000000000001'],
    ['vpc-12345678 and VPC-12345678', 'vpc-A and vpc-A'],
    [
      'SEL-5, 10.0.0.0/16, ::/0, eu-west-1a, euw1-az1, block-ingress',
      'SEL-5, 10.0.0.0/16, ::/0, eu-west-1a, euw1-az1, block-ingress',
    ],
    ['Ask with --filters Name=vpc-id,Values=<vpc id>.', 'Ask with --filters Name=vpc-id,Values=<vpc id>.'],
  ])('%s', (text, expected) => {
    expect(sentence(text)).toBe(expected);
  });

  // Written out, so that a row lost from the list of prefixes is missed here.
  it.each(
    (
      'vpc subnet rtb rtbassoc vpc-cidr-assoc subnet-cidr-assoc acl aclassoc sg sgr dopt igw eigw nat cagw lgw vgw pcx vpce pl ' +
      'tgw tgw-attach tgw-rtb tgw-connect-peer tgw-mcast-domain tgw-ptb eni eni-attach ela-attach eipalloc eipassoc i cgw vpn ' +
      'cvpn-endpoint lgw-rtb lgw-vif lgw-vif-grp lgw-vpc-assoc core-network attachment global-network rs rse rsp dxcon dxlag dxvif ' +
      'odbnet vpce-svc vpce-svc-perm vpce-nfn vpcec vpcbpa-exclude eice fl svc sn rcfg rgw rslvr-in rslvr-out rslvr-rr rslvr-frg ' +
      'rslvr-fdl rslvr-autodefined-rr nc nip nia nis nisa ipv4pool-ec2 ipv4pool-coip ipv6pool-ec2 ipam ipam-pool ipam-scope ' +
      'iip-assoc r ami aki ari snap vol lt h pg cr fleet sir'
    ).split(' '),
  )('that begins with %s is replaced, of the old short form too', (prefix) => {
    expect(sentence(`Through ${prefix}-0a1b2c3d and ${prefix}-0a1b2c3d4e5f60718.`)).toBe(
      `Through ${prefix}-A and ${prefix}-B.`,
    );
  });
});
