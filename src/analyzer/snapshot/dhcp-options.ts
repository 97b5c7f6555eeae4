import { list, object } from './conform.ts';
import type { DhcpOptions } from '../aws/sdk.ts';
import { isRedacted } from '../aws/ids.ts';
import { isTrimmed, lacking } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import { isList, isObject } from './json.ts';
import { defineKind } from './kind.ts';

/** DHCP option sets, which name the DNS servers of a VPC (DNS-4). */
export const dhcpOptions = defineKind({
  label: 'DHCP option sets',
  one: 'DHCP option set',
  operations: ['describe-dhcp-options', 'create-dhcp-options'],
  wrappers: ['DhcpOptions'],
  // `create-dhcp-options` prints one under the key that holds the list elsewhere; the recogniser takes either.
  idField: 'DhcpOptionsId',
  matches: (value) => Object.hasOwn(value, 'DhcpConfigurations'),
  vpcFilters: [],
  missing: (candidate) =>
    isTrimmed(candidate) && candidate.cuts === null
      ? []
      : areReadable(candidate.data['DhcpConfigurations'])
        ? lacking(candidate, ['DhcpConfigurations'])
        : ['DhcpConfigurations'],
  shape: object({
    DhcpOptionsId: 'string',
    // `{ "Value": "10.0.0.2" }` or the bare text, as PowerShell prints it.
    DhcpConfigurations: list(object({ Key: 'string', Values: list('string') })),
  }),
});

/** Each option has its name and its values; one that lost its name may be the servers (DNS-4). */
const areReadable = (configurations: unknown): boolean =>
  isList(configurations) &&
  configurations.every(
    (one) => isObject(one) && typeof one['Key'] === 'string' && !isRedacted(one['Key']) && isList(one['Values']),
  );

/** A DHCP option set with its values as the AWS CLI prints them, whichever way they were pasted. */
export function dhcpOptionsData({ data }: Candidate): DhcpOptions {
  const configurations = data['DhcpConfigurations'];
  if (!isList(configurations)) return data;
  return {
    ...data,
    DhcpConfigurations: configurations.filter(isObject).map((configuration) => {
      const { Values: values } = configuration;
      const texts = isList(values) ? values.filter((value) => typeof value === 'string') : [];
      return { ...configuration, Values: texts.map((value) => ({ Value: value })) };
    }),
  };
}
