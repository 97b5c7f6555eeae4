// Each lab is fair: the start fails, the author's way passes, every rule is looked at, and every hint is true of the start.
import jmespath from 'jmespath';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/analyzer/index.ts';
import { documentsOf, stateOf } from '../../src/controlplane/index.ts';
import { type Grade, grade, questionOf } from '../../src/labs/grade.ts';
import { FRESH, playedIn, turn, type Session, type Tools } from '../../src/labs/session.ts';
import { misconceptions, writtenSlugs } from './support/read-content.ts';
import { faultsOf } from './support/aws-cli.ts';
import { labs } from './support/labs.ts';

const tools: Tools = { ask: check, search: (value, expression) => jmespath.search(value, expression) };
type Folder = (typeof labs)[number];

/** The session after some lines; a line that is refused fails the test. */
async function after({ lab }: Folder, lines: readonly string[], from: Session = FRESH): Promise<Session> {
  let session = from;
  for (const line of lines) {
    const { session: next, said } = await turn(lab, session, line, tools);
    expect(said.filter(({ kind }) => kind === 'error').map(({ text }) => `${line}: ${text}`)).toEqual([]);
    session = next;
  }
  return session;
}

const gradeOf = ({ lab }: Folder, session: Session): Promise<Grade> => grade(lab, playedIn(lab, session).state, check);

it('there is one lab for each lesson but the first', () => {
  expect(labs.map(({ file }) => file.lesson).toSorted()).toEqual(writtenSlugs.slice(1).toSorted());
});

describe.each(labs.map((one) => [one.slug, one] as const))('the lab %s', (_, one) => {
  it('fails as it begins, and passes with the commands of its author', async () => {
    const start = await gradeOf(one, FRESH);
    const folder = `content/labs/${one.slug}`;
    expect(
      start.goals.map(({ isMet }) => isMet),
      `every goal is met as the lab begins: break something with \`start\` in ${folder}/lab.yaml`,
    ).toContain(false);
    const end = await gradeOf(one, await after(one, one.solution));
    const left = end.goals.flatMap(({ isMet, headline }, at) =>
      isMet ? [] : [`goal ${String(at + 1)} is not met: ${headline}`],
    );
    const broken = end.breaches.flatMap((breach, at) =>
      breach === null ? [] : [`rule "${one.file.constraints[at]?.say ?? ''}" is broken: ${breach}`],
    );
    expect([...left, ...broken], `${folder}/solution.txt does not solve the lab: correct it, or the goal`).toEqual([]);
    expect(end.isSolved).toBe(true);
  });

  it('reports each of its rules when it is broken', async () => {
    const solved = await after(one, one.solution);
    for (const [at, { say, broken }] of one.file.constraints.entries()) {
      const { breaches, isSolved } = await gradeOf(one, await after(one, broken, solved));
      const message = `"${say}" holds after its \`broken\` commands: write commands that break it, or correct the rule`;
      expect([breaches[at], isSolved], message).toEqual([expect.any(String), false]);
    }
  });

  it('gives hints that are true of the start', async () => {
    const documents = documentsOf(stateOf(one.lab.documents));
    for (const { text, finding, of, look, shows, lacks } of one.file.hints) {
      const goal = one.lab.goals[of];
      const found = goal === undefined ? [] : check(documents, questionOf(goal)).findings.map(({ id }) => id);
      if (finding !== undefined)
        expect(found, `hint "${text}": goal ${String(of)} does not begin with ${finding}; name a finding of it`).toContain(finding); // prettier-ignore
      if (look === undefined) continue;
      const { said } = await turn(one.lab, FRESH, look, tools);
      const out = said.map((each) => each.text).join('');
      expect(said.map(({ kind }) => kind), `hint "${text}": correct \`look\`, which prints: ${out}`).toEqual(['out']); // prettier-ignore
      const [unseen, seen] = [shows.filter((words) => !out.includes(words)), lacks.filter((words) => out.includes(words))]; // prettier-ignore
      expect(unseen, `hint "${text}": its command shows none of these at the start`).toEqual([]);
      expect(seen, `hint "${text}": its command shows these at the start`).toEqual([]);
    }
  });

  it('has no command that the AWS CLI does not know', () => {
    const { start, hints, constraints } = one.file;
    const lines = [
      ...start,
      ...one.solution,
      ...constraints.flatMap(({ broken }) => broken),
      ...hints.flatMap(({ look }) => look ?? []),
    ];
    expect(lines.flatMap((line) => faultsOf(line).map((fault) => `${line}: ${fault}`))).toEqual([]);
  });

  it('is about a belief that its lesson refutes', () => {
    expect(misconceptions.find(({ id }) => id === one.file.misconception)?.lesson).toBe(one.file.lesson);
  });
});
