/**
 * Whose network interface it is, by what AWS writes into its description, and the host name that leads there: `ELB app/shop/…` is an
 * interface of `internal-shop-123.<region>.elb.amazonaws.com`. Where AWS documents the text, it proves that:
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html and
 * https://docs.aws.amazon.com/efs/latest/ug/API_CreateMountTarget.html
 * No page of AWS was found for the others, which were seen in the wild: they make it likely, and no more.
 */

/** The name in a description, and the one in the labels of a host. */
type Rule = readonly [description: RegExp, host: (labels: readonly string[], name: string) => boolean];

/** Load balancers have their name and a number in their first label. */
const ofLoadBalancer = ([first = '']: readonly string[], name: string): boolean =>
  first.replace(/^internal-/, '').replace(/-\d{1,20}$/, '') === name;

/** What stands before the name of a cache. */
const ROLES = new Set(['master', 'replica', 'clustercfg', 'configuration']);

const DOCUMENTED: readonly Rule[] = [
  [/^ELB net\/([\w-]{1,40}\/[\da-f]{8,40})$/, ([first], name) => first === name.replace('/', '-')],
  [/^ELB app\/([\w-]{1,40})\/[\da-f]{8,40}$/, ofLoadBalancer],
  [/^ELB ([\w-]{1,40})$/, ofLoadBalancer],
  [
    /^(?:EFS mount target|Mount target fsmt-[\da-f]{8,40}) for (?:file system )?(fs-[\da-f]{8,40})\b/,
    (labels, name) => labels.includes(name),
  ],
];

const SEEN: readonly Rule[] = [
  // The nodes of a cluster have its name and numbers: `carts-001`, `carts-0001-001`.
  [
    /^ElastiCache ([a-z\d-]{1,60})$/,
    ([first = '', second = ''], name) => {
      const cluster = ROLES.has(first) ? second : first;
      return (
        cluster !== '' &&
        (name === cluster || (name.startsWith(`${cluster}-`) && /^[\d-]{3,20}$/.test(name.slice(cluster.length))))
      );
    },
  ],
  [
    /^ES ([a-z\d-]{1,40})$/,
    ([first = ''], name) =>
      /^[a-z\d]{20,30}$/.test(first.startsWith(`vpc-${name}-`) ? first.slice(name.length + 5) : ''),
  ],
  [/MSK\b.{0,100}:cluster\/([\w-]{1,64})\//, ([, second], name) => second === name.toLowerCase()],
];

/** How sure it is that an interface with this description is one that the host name leads to; null where the text tells nothing. */
export function interfaceOf(description: string, host: string): 'proved' | 'likely' | null {
  const text = description.slice(0, 300);
  const labels = host.toLowerCase().split('.');
  const isOf = ([pattern, leads]: Rule): boolean => {
    const name = pattern.exec(text)?.[1];
    return name !== undefined && leads(labels, name.toLowerCase());
  };
  if (DOCUMENTED.some(isOf)) return 'proved';
  return SEEN.some(isOf) ? 'likely' : null;
}
