/** What the AWS CLI adds to operations on its own account: a direction as two flags, and one rule without JSON. */
import type { Json } from '../types.ts';

interface OwnOptions {
  readonly names: readonly string[];
  /** True when the option is one of these and was read; a sentence when its value is wrong; null when it is none. */
  read(flag: string, values: readonly string[], input: Json): true | string | null;
  /** The request with what was gathered. */
  done(input: Json): Json;
}

const NONE: OwnOptions = { names: [], read: () => null, done: (input) => input };

/** The own options of an operation of the API. */
export function ownOptions(operation: string): OwnOptions {
  if (/^(?:Create|Replace|Delete)NetworkAclEntry$/.test(operation)) return DIRECTION;
  if (/^(?:Authorize|Revoke)SecurityGroup/.test(operation)) return oneRule();
  return NONE;
}

const DIRECTION: OwnOptions = {
  names: ['ingress'],
  read(flag, values, input) {
    if (flag !== 'egress' && flag !== 'ingress') return null;
    if (values.length > 0) return `--${flag} takes no value, and "${values.join(' ')}" stands behind it.`;
    input['Egress'] = flag === 'egress';
    return true;
  },
  done: (input) => input,
};

/** `--protocol tcp --port 443 --cidr 0.0.0.0/0` in place of `--ip-permissions`. */
function oneRule(): OwnOptions {
  const given: Record<string, string> = {};
  const names = ['protocol', 'port', 'cidr', 'source-group'];
  return {
    names,
    read(flag, values) {
      if (!names.includes(flag)) return null;
      if (values.length !== 1) return `--${flag} takes one value.`;
      given[flag] = values[0] ?? '';
      return flag === 'port' && !/^(?:-1|\d+(?:-\d+)?)$/.test(given[flag])
        ? `--port is "${given[flag]}"; expected 443 or 1024-65535.`
        : true;
    },
    done(input) {
      const { protocol, port, cidr, 'source-group': group } = given;
      if (protocol === undefined && port === undefined && cidr === undefined && group === undefined) return input;
      const [from, to = from] = (port ?? '').split(/(?<=\d)-/);
      const permission = {
        IpProtocol: protocol ?? 'tcp',
        ...(port === undefined || protocol === '-1' || protocol === 'all'
          ? {}
          : { FromPort: Number(from), ToPort: Number(to) }),
        ...(cidr === undefined ? {} : { IpRanges: [{ CidrIp: cidr }] }),
        ...(group === undefined ? {} : { UserIdGroupPairs: [{ GroupId: group }] }),
      };
      return { ...input, IpPermissions: [permission] };
    },
  };
}
