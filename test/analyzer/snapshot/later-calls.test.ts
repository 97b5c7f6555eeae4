import { describe, expect, it } from 'vitest';
import { check, type Report } from '../../../src/analyzer/index.ts';
import type { Change } from '../support/vpc.ts';
import { ids, routes, textsOf, VPC } from '../support/vpc.ts';

/** Everything in one text, as a session of a shell. */
const described = (...changes: readonly Change[]): string =>
  textsOf(changes)
    .map(({ text }) => text)
    .join('\n');

const TABLE = `--route-table-id ${ids.private} --destination-cidr-block 0.0.0.0/0`;
const WORKED = '{\n    "Return": true\n}\n';

/** How a session shows a call that worked. */
const DRESSES: Readonly<Record<string, (call: string, answer: string) => string>> = {
  'behind a prompt, with its answer': (call, answer) => `$ ${call}\n${answer}`,
  'behind a prompt that prints nothing': (call) => `user@host:~$ ${call}\nuser@host:~$\n`,
  'behind a prompt, over several lines': (call) => `$ ${call.replaceAll(' --', ' \\\n    --')}\n\n`,
  'without a prompt, with its answer': (call, answer) => `${call}\n${answer}`,
  'as an inline code with its answer': (call, answer) => `\`\`\`${call}\`\`\`\n\n${answer}`,
  'in bold letters with its answer': (call, answer) => `#### **_$ ${call}_**\n\n${answer}`,
};

const word = ({ verdict, lean }: Report): string => (lean === null ? verdict : `${verdict} ${lean}`);
const codes = ({ diagnostics }: Report): string[] => diagnostics.map(({ code }) => code);

/** The associations that tie the function's subnet, and the NAT gateway's, to their tables. */
const ties = (): readonly string[] => {
  const text = textsOf([]).find(({ name }) => name === 'route-tables.json')?.text ?? '';
  const { RouteTables: tables } = JSON.parse(text) as {
    RouteTables: { Associations: { RouteTableAssociationId: string; SubnetId?: string }[] }[];
  };
  const all = tables.flatMap(({ Associations }) => Associations);
  return [ids.privateA, ids.publicA].map(
    (subnet) => all.find(({ SubnetId }) => SubnetId === subnet)?.RouteTableAssociationId ?? 'none',
  );
};
const ENTRY = '--network-acl-id';

/** Calls that may have closed the way out, and the word that is left of `reachable`. */
const CALLS: readonly (readonly [call: string, answer: string, left: RegExp])[] = [
  [`aws ec2 delete-route ${TABLE}`, WORKED, /^unknown$/],
  [`aws ec2 replace-route ${TABLE} --gateway-id ${ids.igw}`, WORKED, /^unknown unreachable$/],
  ...ties().map(
    (id) => [`aws ec2 disassociate-route-table --association-id ${id}`, WORKED, /^(?:unknown|mixed)/] as const,
  ),
  [`aws ec2 revoke-security-group-egress --group-id ${ids.sg} --ip-permissions []`, WORKED, /^unknown/],
  [`aws ec2 delete-network-acl-entry ${ENTRY} ${ids.acl} --egress --rule-number 100`, WORKED, /^unknown/],
  [`aws ec2 detach-internet-gateway --internet-gateway-id ${ids.igw} --vpc-id ${VPC}`, WORKED, /^(?:unknown|depends)/],
];

describe.each(Object.entries(DRESSES))('BAD-19 a call below the description, %s', (_, dress) => {
  it.each(CALLS)('%s takes the certainty', (call, answer, left) => {
    const report = check(`${described()}\n${dress(call, answer)}`);
    expect(word(report)).toMatch(left);
    expect(codes(report)).toContain('BAD-19');
  });

  it('create-route opens a table that had no way out, and leans to what it says', () => {
    const call = `aws ec2 create-route ${TABLE} --gateway-id ${ids.nat}`;
    const report = check(`${described(routes())}\n${dress(call, WORKED)}`);
    expect(word(report)).toBe('unknown reachable');
    expect(report.findings.map(({ id }) => id)).not.toContain('no-default-route');
    expect(report.needs[0]?.command).toContain('describe-route-tables');
  });
});

describe('BAD-19 what a call does not change', () => {
  const call = `$ aws ec2 delete-route ${TABLE}\n${WORKED}`;

  it('is what was described after it', () => {
    expect(check(`${call}\n${described()}`).verdict).toBe('reachable');
  });

  it('is what stands in another file, of which nobody knows the time', () => {
    const files = [...textsOf([]), { name: 'session.txt', text: call }];
    expect(check(files).verdict).toBe('reachable');
  });

  it.each([
    ['another table', call.replace(ids.private, 'rtb-0dddddddddddddddd')],
    [
      'a call that failed',
      `$ aws ec2 delete-route ${TABLE}\n\nAn error occurred (UnauthorizedOperation) when calling the DeleteRoute operation: denied\n`,
    ],
    ['a script that nobody ran', `\`\`\`bash\n#!/bin/bash\nset -e\naws ec2 delete-route ${TABLE}\n\`\`\`\n`],
    ['advice', `You could run aws ec2 delete-route ${TABLE} and see.\n`],
    ['a tag', `$ aws ec2 create-tags --resources ${ids.private} --tags Key=Name,Value=x\n`],
  ])('%s', (_, text) => {
    expect(check(`${described()}\n${text}`).verdict).toBe('reachable');
  });

  it('a name that cannot be read may be any', () => {
    const report = check(
      `${described()}\n$ aws ec2 delete-route --route-table-id $RTB --destination-cidr-block 0.0.0.0/0\n${WORKED}`,
    );
    expect(report.verdict).toBe('unknown');
  });

  it('a description below the call counts again', () => {
    expect(check(`${described(routes())}\n${call}\n${described()}`).verdict).toBe('reachable');
  });
});
