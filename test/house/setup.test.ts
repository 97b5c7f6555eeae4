// The decisions of the set-up that differ from machine to machine.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasHash } from '../../scripts/browser/install.mjs';
import { isNewEnough, isOwnNewer } from '../../scripts/setup/which-node.mjs';

describe('a Node', () => {
  it.each([
    ['18.20.4', false],
    ['20.20.2', false],
    ['21.7.3', false],
    ['22.9.0', false],
    ['22.11.0', false],
    ['22.12.0', true],
    ['22.23.2', true],
    ['23.0.0', true],
    ['100.0.0', true],
  ])('%s is new enough: %s', (version, enough) => {
    expect(isNewEnough(version)).toBe(enough);
  });

  it.each([
    ['a newer one', 'npm/11.0.0 node/v24.1.0 linux x64 workspaces/false', true],
    ['newer by its second number', 'npm/11.0.0 node/v22.100.0 linux x64', true],
    ['newer by its third number', 'npm/11.0.0 node/v22.23.10 linux x64', true],
    ['an equal one', 'npm/11.0.0 node/v22.23.2 linux x64', false],
    ['an older one', 'npm/11.0.0 node/v22.12.0 linux x64', false],
    ['one too old for the tools', 'npm/10.8.2 node/v20.20.2 linux x64', false],
    ['another program', 'yarn/4.0.0 linux x64', false],
    ['nothing', undefined, false],
  ])('of the machine stands in front of the shipped one when npm names %s: %#', (_, userAgent, isNewer) => {
    expect(isOwnNewer(userAgent, '22.23.2')).toBe(isNewer);
  });
});

describe('the recorded hash of the browser', () => {
  it('is that of the very bytes', () => {
    const folder = mkdtempSync(join(tmpdir(), 'way-out-hash-'));
    const path = join(folder, 'file');
    // The hash of "abc" as FIPS 180-4 prints it, in base64.
    const hash = 'sha512-3a81oZNherrMQXNJriBBMRLm+k6JqX6iCp7u5ktV05ohkpkqJ0/BqDa6PCOj/uu9RU1EI2Q86A4qmslPpUyknw==';
    writeFileSync(path, 'abc');
    expect(hasHash(path, hash)).toBe(true);
    writeFileSync(path, 'abd');
    expect(hasHash(path, hash)).toBe(false);
    rmSync(folder, { recursive: true });
  });
});
