import type { DhcpOptions } from '../aws/sdk.ts';
import { isRedacted } from '../aws/ids.ts';
import { isTrimmed, lacking } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import { isList, isObject } from './json.ts';
import { isWeldedWord } from '../aws/welded-values.ts';

/** Options that are not there or cannot be read; a choice of fields may leave them out. */
export function missingOfOptions(candidate: Candidate): readonly string[] {
  if (isTrimmed(candidate) && candidate.cuts === null) return [];
  const { DhcpConfigurations } = candidate.data;
  return areReadable(DhcpConfigurations) ? lacking(candidate, ['DhcpConfigurations']) : ['DhcpConfigurations'];
}

/** Each option has its name and its values; one that lost its name may be the servers (DNS-4). */
const areReadable = (configurations: unknown): boolean =>
  isList(configurations) &&
  configurations.every(
    (one) =>
      isObject(one) &&
      typeof one['Key'] === 'string' &&
      !isRedacted(one['Key']) &&
      !isWeldedWord(one['Key'], OPTIONS) &&
      !isPartOfOption(one['Key']) &&
      isList(one['Values']),
  );

/** What AWS takes as options of a set. */
const OPTIONS = [
  'domain-name-servers', 'domain-name', 'ntp-servers', 'netbios-name-servers', 'netbios-node-type', 'ipv6-address-preferred-lease-time',
]; // prettier-ignore

/** `name-servers`, of which the beginning is lost. */
const isPartOfOption = (key: string): boolean =>
  !OPTIONS.includes(key) && OPTIONS.some((option) => option.startsWith(key) || option.endsWith(key));

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
