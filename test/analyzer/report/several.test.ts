import { describe, expect, it } from 'vitest';
import { analyze, checkSeveral, gather, readPaste, severalToMarkdown } from '../../../src/analyzer/index.ts';
import { routes, textsOf, without } from '../support/vpc.ts';

const closed = textsOf([routes()]);

/** What was said of some destination, without the list of destinations. */
const bare = <T extends { readonly destinations: readonly number[] }>(said: T) => ({
  ...said,
  destinations: undefined,
});
const ASKED = ['internet', 's3', '10.0.1.20:5432', 'https://api.example.com:8443/v1'] as const;

describe('several destinations in one answer', () => {
  const several = checkSeveral(closed, ASKED);

  it('has a row each, equal to the answer to the question alone', () => {
    const snapshot = gather(readPaste(closed));
    expect(several.destinations.map((row) => [row.question.destination, row.question.port])).toEqual([
      ['internet', 443],
      ['s3', 443],
      ['10.0.1.20', 5432],
      ['api.example.com', 8443],
    ]);
    ASKED.forEach((destination, i) => {
      const alone = analyze(snapshot, { destination });
      const { question, function: sender, verdict, lean, headline, subnets } = alone;
      expect(several.destinations[i]).toEqual({ question, function: sender, verdict, lean, headline, subnets });
      const here = several.findings.filter((f) => f.destinations.includes(i)).map(bare);
      expect(here).toHaveLength(alone.findings.length);
      expect(here).toEqual(expect.arrayContaining([...alone.findings]));
      expect(several.needs.filter((n) => n.destinations.includes(i))).toHaveLength(alone.needs.length);
    });
  });

  it('says once what is shared', () => {
    const whole = several.findings.map((finding) => JSON.stringify(bare(finding)));
    expect(new Set(whole).size).toBe(whole.length);
    const { assumptions } = checkSeveral(textsOf([without('NetworkAcls')]), ['internet', 'sqs']);
    expect(assumptions.some((a) => a.destinations.length === 2)).toBe(true);
  });

  it('has the worst verdict', () => {
    expect(several.verdict).toBe('unreachable');
    const open = textsOf([]);
    expect(checkSeveral(open, ['internet', 'sqs']).verdict).toBe('reachable');
    expect(checkSeveral(open, ['internet', 'db.example.internal']).verdict).toBe('unknown');
  });

  it('keeps a port for those that state none', () => {
    const { destinations } = checkSeveral(closed, ['10.0.1.20', '10.0.1.21:6379'], { port: 5432 });
    expect(destinations.map((row) => row.question.port)).toEqual([5432, 6379]);
  });

  it('is a table in Markdown, whose rows pasted names cannot break', () => {
    const text = severalToMarkdown(several);
    const rows = text.split('\n').filter((line) => line.startsWith('| '));
    expect(rows).toHaveLength(2 + ASKED.length);
    for (const row of rows) expect(row.replaceAll('\\|', '').split('|')).toHaveLength(6);
  });
});
