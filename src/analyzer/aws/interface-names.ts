/**
 * Whose network interface it is, by what AWS writes into its description, and the host name that leads there: `ELB app/shop/…` is an
 * interface of `internal-shop-123.<region>.elb.amazonaws.com`. Sources:
 * https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/requester-managed-eni.html and
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html
 */

/** The name in a description, and the one in the labels of a host. */
type Rule = readonly [description: RegExp, host: (labels: readonly string[], name: string) => boolean];

/** Load balancers have their name and a number in their first label. */
const ofLoadBalancer = ([first = '']: readonly string[], name: string): boolean =>
  first.replace(/^internal-/, '').replace(/-\d{1,20}$/, '') === name;

/** What stands before the name of a cache. */
const ROLES = new Set(['master', 'replica', 'clustercfg', 'configuration']);

const RULES: readonly Rule[] = [
  [/^ELB net\/([\w-]{1,40}\/[\da-f]{8,40})$/, ([first], name) => first === name.replace('/', '-')],
  [/^ELB app\/([\w-]{1,40})\/[\da-f]{8,40}$/, ofLoadBalancer],
  [/^ELB ([\w-]{1,40})$/, ofLoadBalancer],
  [/^EFS mount target for (fs-[\da-f]{8,40})\b/, (labels, name) => labels.includes(name)],
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

/** Whether an interface with this description is one that the host name leads to; false where the text does not prove it. */
export function isInterfaceOf(description: string, host: string): boolean {
  const text = description.slice(0, 300);
  const labels = host.toLowerCase().split('.');
  return RULES.some(([pattern, leads]) => {
    const name = pattern.exec(text)?.[1];
    return name !== undefined && leads(labels, name.toLowerCase());
  });
}
