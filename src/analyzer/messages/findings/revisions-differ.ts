import { fix } from '../../fixes/change.ts';
import { FREE } from '../../fixes/prices.ts';
import { define, listed } from './define.ts';

export default define({
  id: 'revisions-differ',
  area: 'connectors',
  severity: 'error',
  rules: ['FN-26', 'MIX-1'],
  title: 'Revisions that share the requests have different ways out',
  lesson: null,
  severityOf: ({ parts }) => (parts.some(({ verdict }) => FAILS.has(verdict)) ? 'error' : 'warning'),
  because: ({ parts }) => {
    const failing = parts.filter(({ verdict }) => FAILS.has(verdict)).flatMap(({ revisions }) => [...revisions]);
    return failing.length === 0 ? 'some requests fail' : `requests fail whenever revision ${listed(failing)} answers`;
  },
  texts: ({ name, parts }) => ({
    found: `Requests to ${name} are split: ${parts.map(described).join('; ')}.`,
    why: 'Each request takes the way out of the revision that answers it, so the same call works or fails by chance.',
    next: 'Give all requests to revisions whose way out works, and mend the others before they answer again.',
  }),
  fixes: ({ name, parts, endpoints }) => {
    const working = parts.flatMap(({ ids, verdict }) => (verdict === 'reachable' ? ids : []));
    const [good] = working;
    if (good === undefined) return [];
    const isGood = (revision: string): boolean => working.some((id) => id.toLowerCase() === revision.toLowerCase());
    const changes = endpoints
      .filter(({ revisions }) => !revisions.every(isGood))
      .map(({ name: endpointName }) => ({
        service: 'lambda-web' as const,
        operation: 'UpdateWebFunctionEndpoint' as const,
        input: {
          functionName: name,
          endpointName,
          autoDeploymentMode: 'Disabled',
          revisionWeights: [{ revisionId: good, weight: 100 }],
        },
      }));
    return [
      fix('Let one revision answer all requests', changes, {
        monthlyCost: FREE,
        warning:
          'The code of that revision then answers everything, and new revisions wait until you give them weight.',
      }),
    ];
  },
});

const FAILS: ReadonlySet<string> = new Set(['unreachable', 'intermittent']);

const WORDS: Readonly<Record<string, string>> = {
  reachable: 'gets out',
  unreachable: 'does not get out',
  intermittent: 'gets out some of the time',
  depends: 'depends on what the paste cannot show',
  unknown: 'is not certain',
};

function described({
  revisions,
  verdict,
  connector,
  isRead,
}: {
  readonly revisions: readonly string[];
  readonly verdict: string;
  readonly connector: string | null;
  readonly isRead: boolean;
}): string {
  const by = !isRead
    ? 'with a way out that is not in the paste'
    : connector === null
      ? 'without a connector'
      : `through ${connector}`;
  return `revision ${listed(revisions)}, ${by}, ${WORDS[verdict] ?? verdict}`;
}
