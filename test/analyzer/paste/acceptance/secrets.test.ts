import { describe, expect, it } from 'vitest';
import { check, gather, readPaste, toMarkdown } from '../../../../src/analyzer/index.ts';
import { documentsOf, powershell, python } from '../support/scenarios.ts';

const SECRETS = ['hunter2-first', 'hunter2-second'];
const environment = { Variables: { DB_PASSWORD: SECRETS[0], API_KEY: SECRETS[1] } };
const plain = documentsOf('all-good').find(({ command }) => command.startsWith('aws lambda'))?.value as Record<
  string,
  unknown
>;
const fn = { ...plain, Environment: environment };
const json = (value: unknown): string => JSON.stringify(value, null, 4);
const { VpcConfig: network, ...others } = plain;

const yaml = (value: object, indent = ''): string =>
  Object.entries(value)
    .map(([key, child]: [string, unknown]) =>
      Array.isArray(child)
        ? `${indent}${key}:\n${child.map((item) => `${indent}- ${String(item)}\n`).join('')}`
        : typeof child === 'object' && child !== null
          ? `${indent}${key}:\n${yaml(child, `${indent}  `)}`
          : `${indent}${key}: ${String(child)}\n`,
    )
    .join('');

const ARN = 'arn:aws:lambda:eu-west-1:123456789012:function:orders';
const text = [
  `tYtR0mGhuMcGvZ9cV1p7WZpVwqPz0yZ5rJ7cXn2k3Qs=\t48211\tTakes orders\t${ARN}\torders\tindex.handler\t2026-11-20T09:14:07.000+0000\tSuccessful\t512\tZip\t5d8f3c1e-7a42-4b39-9c06-2f1e8d7b6a50\tarn:aws:iam::123456789012:role/orders\tnodejs22.x\tActive\t3\t$LATEST`,
  `VARIABLES\t${SECRETS.join('\t')}`,
  'VPCCONFIG\tFalse\tvpc-0a1b2c3d4e5f60718',
  'SECURITYGROUPIDS\tsg-0f1f1f1f1f1f1f1f1',
  'SUBNETIDS\tsubnet-0a2a2a2a2a2a2a2a2',
].join('\n');

const row = (depth: number, cells: string): string =>
  `${'|'.repeat(depth)}${cells.padEnd(64 - depth)}${'|'.repeat(depth)}`;
const rule = (depth: number): string => `${'|'.repeat(depth - 1)}+${'-'.repeat(64 - depth)}+${'|'.repeat(depth - 1)}`;
const table = [
  '-'.repeat(66 - 1),
  row(1, '                 GetFunctionConfiguration'),
  rule(1),
  row(1, `  FunctionArn   |  ${ARN.slice(0, 40)}`),
  row(1, '  FunctionName  |  orders'),
  rule(1),
  row(2, '                 Environment'),
  rule(2),
  row(3, '                 Variables'),
  rule(3),
  row(3, `  DB_PASSWORD |  ${SECRETS[0] ?? ''}`),
  row(3, `  API_KEY     |  ${SECRETS[1] ?? ''}`),
  rule(3),
].join('\n');

const pastes: readonly (readonly [title: string, text: string])[] = [
  ['get-function-configuration', json(fn)],
  ['get-function', json({ Configuration: fn, Code: { Location: 'https://example.com' } })],
  ['list-functions', json({ Functions: [fn, { ...fn, FunctionName: 'other' }] })],
  ['a bare list', json([fn])],
  ['several documents', `${json(fn)}\n${json({ RouteTables: [] })}\n${json(fn)}`],
  ['a query of the environment', json({ Environment: environment })],
  ['a query of the variables', json(environment)],
  [
    'a query of the variables by command',
    `$ aws lambda get-function-configuration --function-name orders --query Environment.Variables\n${json(environment.Variables)}`,
  ],
  [
    'a command that sets them',
    `$ aws lambda update-function-configuration --function-name orders --environment "Variables={DB_PASSWORD=${SECRETS[0] ?? ''}}"\n${json(fn)}`,
  ],
  ['YAML', yaml(fn)],
  ['text', text],
  ['a table', table],
  ['PowerShell', powershell(fn)],
  ['Python', python(fn)],
  ['escaped', `{"log": ${JSON.stringify(json(fn))}}`],
  ['JSON with a trailing comma', json(fn).replace(/\n\}$/, ',\n}')],
  [
    'JSON cut behind them',
    json({ FunctionName: 'orders', FunctionArn: ARN, Environment: environment, VpcConfig: network, others }).slice(
      0,
      -40,
    ),
  ],
  ['JSON cut inside them', json({ ...others, Environment: environment }).slice(0, -30)],
  ['JSON whose start was cut', json({ ...fn, VpcConfig: network }).slice(60)],
];

describe('BAD-16 environment variables', () => {
  it.each(pastes)('of %s reach neither the snapshot nor the report', (_, pasted) => {
    const snapshot = gather(readPaste(pasted));
    const kept = JSON.stringify({ ...snapshot, paste: { ...snapshot.paste, sources: [] } });
    const report = check(pasted);
    const shown = `${JSON.stringify(report)}${toMarkdown(report)}`;
    for (const secret of SECRETS.slice(0, pasted.includes(SECRETS[1] ?? '') ? 2 : 1)) {
      expect(pasted).toContain(secret);
      expect(kept).not.toContain(secret);
      expect(shown).not.toContain(secret);
    }
    expect(snapshot.paste.sources[0]?.text).toBe(pasted);
  });
});
