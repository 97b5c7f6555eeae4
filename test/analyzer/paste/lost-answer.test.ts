import { describe, expect, it } from 'vitest';
import { check } from '../../../src/analyzer/index.ts';
import { textsOf, without } from '../support/vpc.ts';
import type { Change } from '../support/vpc.ts';

/** Answers with one line shifted, so that nothing of them can be read. */
const SHIFTED: Readonly<Record<string, readonly string[]>> = {
  'create-security-group': ['GroupId: sg-0c1', 'Tags:', '- Key: Name', 'Value: front', '- Key: Team', 'Value: blue'],
  'allocate-address': ['AllocationId: eipalloc-0c1', 'Tags:', '- Key: Name', 'Value: out', '- Key: Team', 'Value: x'],
  'describe-tags': ['Tags:', '- Key: Name', '  ResourceId: vpc-0c1', 'ResourceType: vpc', '  - Value: a'],
};
const MARGINS = ['', '    '];

/** A command and its answer, as they stand in a message. */
const dress = (lines: readonly string[], margin: string, isFenced: boolean): string =>
  lines
    .flatMap((line, at) => (isFenced && at === 0 ? ['```bash', line, '```', '', '```yaml'] : [line]))
    .concat(isFenced ? ['```', ''] : [''])
    .map((line) => (line === '' ? '' : margin + line))
    .join('\n');

const beside = (lost: string, changes: readonly Change[] = []): string[] => {
  const sound = textsOf(changes).map(({ text }) => text);
  return [`${lost}\n${sound.join('\n')}\n`, `${sound.join('\n')}\n${lost}\n`];
};

describe('an answer in YAML of which a line is shifted', () => {
  it.each(Object.entries(SHIFTED))('%s loses nothing but itself, wherever it stands', (operation, lines) => {
    for (const margin of MARGINS)
      for (const isFenced of [false, true]) {
        const lost = dress([`$ aws ec2 ${operation} --output yaml`, ...lines], margin, isFenced);
        for (const text of beside(lost)) {
          const { verdict, diagnostics } = check(text);
          expect([verdict, diagnostics.map(({ code }) => code)], lost).toEqual(['reachable', ['BAD-6']]);
        }
      }
  });

  it.each<readonly [string, readonly string[], Change]>([
    ['describe-subnets', ['Subnets:', '- SubnetId: subnet-0c1', 'VpcId: vpc-0c0', '  - Tags: []'], without('Subnets')],
    [
      "describe-subnets --query 'Subnets[0]'",
      ['SubnetId: subnet-0c1', 'Tags:', '- Key: Name', 'Value: a', '- Key: b'],
      without('Subnets'),
    ],
    [
      'describe-network-acls',
      ['NetworkAcls:', '- Entries:', 'RuleNumber: 100', '  - Egress: true'],
      without('NetworkAcls'),
    ],
    [
      'describe-internet-gateways',
      ['InternetGateways:', '- Attachments:', 'State: x', '  - b: c'],
      without('InternetGateways'),
    ],
  ])('of %s: what that list holds is not known', (command, lines, change) => {
    const lost = [`$ aws ec2 ${command} --output yaml`, ...lines, ''].join('\n');
    for (const text of beside(lost, [change])) expect(check(text).verdict, lost).not.toBe('reachable');
  });

  it('that does not begin below its command may be the rest of another', () => {
    for (const margin of ['', '  ']) {
      const rest = [`${margin}${margin === '' ? '- ' : ''}VpcId: vpc-0c0`, 'Value: front', '  - Key: Team'];
      const lost = ['$ aws ec2 create-security-group', ...rest, ''].join('\n');
      for (const text of beside(lost, [without('NetworkAcls')])) expect(check(text).verdict, lost).toBe('unknown');
    }
  });
});
