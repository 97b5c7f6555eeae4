/** Losses in formats of brackets: JSON, PowerShell, Python. What is left never says the opposite for certain. */
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/analyzer/index.ts';
import { expectNoFlip } from './one-loss.ts';

const replace =
  (gone: RegExp, left: string) =>
  (body: string): string =>
    body.replace(gone, left);

describe('BAD-3 brackets that are left of an answer, below a whole one', () => {
  it.each(['   ]\n}', ']\n}', '  ]\n}', ']}', '}\n}', '        }\n    ]\n}'])(
    '%j: it may have been any list',
    (left) => {
      for (const format of ['bare', 'json'] as const)
        expectNoFlip({
          slug: 'internet-gateway-detached',
          format,
          command: 'internet-gateways',
          change: () => left,
          head: '',
        });
    },
  );
});

describe('BAD-17 a hole made one of a value and a name, or took the beginning of a string', () => {
  it('a value before a colon is the end of a name: it is no value', () => {
    expectNoFlip({
      slug: 'nat-zone-missing',
      format: 'minified',
      command: 'subnets',
      change: replace(/1-az1","MapCustome/, ''),
    });
  });

  it.each(['json', 'bare', 'minified', 'powershell'] as const)('%s: letters before a quote are no value', (format) => {
    expectNoFlip({
      slug: 'private-dns-off',
      format,
      command: 'vpc-endpoints',
      change: replace(/ ?"vpce-0a6a6a6a6a6a6a6a6-k3v9q2xw[^"]*",\s*"HostedZoneId": ?"Z/, ''),
    });
  });
});

describe('BAD-3 PowerShell, whose lists have no name: an element that lost what tells its kind', () => {
  it.each([
    ['endpoints-without-nat', 'vpc-endpoints', /"VpcEndpointId": "vpce-0388922e75317bf4b",\s*/],
    ['instance-not-running', 'describe-instances', /,\s*"Instances": \[[\s\S]*\](?=\s*\}\s*\]$)/],
    ['instance-not-running', 'describe-instances', /"Groups": \[\],\s*"Instances": \[[\s\S]*\](?=\s*\}\s*\]$)/],
  ] as const)('%s %s', (slug, command, gone) => {
    expectNoFlip({ slug, format: 'powershell', command, change: replace(gone, '') });
  });
});

describe('BAD-3 brackets on two lines with nothing between them have lost what stood there', () => {
  const of = (text: string): unknown => check(text).verdict;
  it.each([
    ['subnets of a function', '{"FunctionName": "orders", "VpcConfig": {"SubnetIds": [\n    ]}}', 'unknown'],
    [
      'side by side they are those of nothing',
      '{"FunctionName": "orders", "VpcConfig": {"SubnetIds": []}}',
      'reachable',
    ],
    [
      'PowerShell leaves a blank line',
      '{"FunctionName": "orders", "VpcConfig": {"SubnetIds": [\n\n    ]}}',
      'reachable',
    ],
  ])('%s', (_, text, verdict) => {
    expect(of(text)).toBe(verdict);
  });
});
