// BAD-18: the console's Routes tab in its languages: the names of the columns are told by their look, and the rows by theirs.
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/analyzer/index.ts';

/** Names of the columns, and the words for an active route and for no. */
const LANGUAGES: Readonly<Record<string, readonly [columns: string, active: string, no: string]>> = {
  English: ['Destination\tTarget\tStatus\tPropagated', 'Active', 'No'],
  German: ['Ziel\tZiel\tStatus\tPropagiert', 'Aktiv', 'Nein'],
  Spanish: ['Destino\tObjetivo\tEstado\tPropagado', 'Activo', 'No'],
  French: ['Destination\tCible\tStatut\tPropagé', 'Actif', 'Non'],
  Italian: ['Destinazione\tTarget\tStato\tPropagato', 'Attivo', 'No'],
  Portuguese: ['Destino\tAlvo\tStatus\tPropagado', 'Ativo', 'Não'],
  Japanese: ['送信先\tターゲット\tステータス\t伝播済み', 'アクティブ', 'いいえ'],
  Korean: ['대상\t대상\t상태\t전파됨', '활성', '아니요'],
  Chinese: ['目的地\t目标\t状态\t已传播', '活动', '否'],
};
/** Above the columns: nothing, words of a person, a title. */
const ABOVE = {
  nothing: '',
  words: 'Mi función no llega a internet. Esto es lo que veo:\n',
  'a blank line': 'Routes (2)\n\n',
  'the id of the table': 'rtb-0f1e2d3c4b5a69788\n',
  'a count and a filter': '経路 (2)\nFilter\n',
};
/** The route out, and what it makes of the way. */
const OUT = {
  'igw-0f1e2d3c4b5a69788': 'unreachable',
  'nat-0f1e2d3c4b5a69788': 'unknown',
  'tgw-0f1e2d3c4b5a69788': 'depends',
} as const;

describe.each(Object.entries(LANGUAGES))('rows of the console in %s', (_, [columns, active, no]) => {
  it.each(Object.entries(ABOVE))('are whole below %s', (_above, above) => {
    for (const [target, verdict] of Object.entries(OUT)) {
      const rows = [`10.20.0.0/16\tlocal\t${active}\t${no}`, `0.0.0.0/0\t${target}\t${active}\t${no}`];
      const report = check(`${above}${[columns, ...rows].join('\n')}\n`);
      expect(report.verdict, `${above}${columns} ${target}`).toBe(verdict);
      expect(report.diagnostics.filter(({ code }) => code === 'BAD-3')).toEqual([]);
    }
  });

  it('say that there is no way out where only the local route is left', () => {
    expect(check(`${columns}\n10.20.0.0/16\tlocal\t${active}\t${no}\n`).verdict).toBe('unreachable');
  });

  it('are not whole where the title counts more of them', () => {
    const report = check(`経路 (9)\nFilter\n${columns}\n10.20.0.0/16\tlocal\t${active}\t${no}\n`);
    expect(report.verdict).toBe('unknown');
  });

  it('lose their top where a half row stands above them', () => {
    const report = check(`04f\t${active}\t${no}\n10.20.0.0/16\tlocal\t${active}\t${no}\n`);
    expect(report.verdict).not.toBe('unreachable');
  });

  it('have a state that decides nothing where it is another word than that of the local route', () => {
    const rows = [`10.20.0.0/16\tlocal\t${active}\t${no}`, `0.0.0.0/0\tnat-0f1e2d3c4b5a69788\tXyzzy\t${no}`];
    for (const above of ['', 'rtb-0f1e2d3c4b5a69788\n']) {
      const report = check(`${above}${[columns, ...rows].join('\n')}\n`);
      expect([report.verdict, report.lean]).toEqual(['depends', null]);
      expect(report.needs.map(({ text }) => text).join()).toContain('Xyzzy');
    }
  });
});
