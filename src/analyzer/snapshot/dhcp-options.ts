import type { DhcpOptions } from '../aws/sdk.ts';
import type { Candidate } from './candidate.ts';
import { isList, isObject } from './json.ts';

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
