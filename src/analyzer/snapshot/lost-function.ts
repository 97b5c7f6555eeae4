/** A function that stands in the paste and could not be read: none is known then, which is not that there is none (FN-1). */
import type { Paste } from '../paste/types.ts';
import type { FunctionConfiguration } from './aws.ts';
import type { Collection, Found } from './types.ts';

/** The functions of a paste, without those whose network may stand in a part that was cut or not understood. */
export function knownFunctions(
  functions: Collection<FunctionConfiguration>,
  { diagnostics, sources }: Paste,
): Collection<FunctionConfiguration> {
  const { items, coverage } = functions;
  const says = (words: RegExp): boolean => sources.some(({ text }) => words.test(text));
  // A capacity provider has a network of its own.
  const saysNetwork = says(NETWORK) && !says(/CapacityProvider/);
  if (coverage.kind === 'absent') {
    if (diagnostics.some(({ code }) => code === 'BAD-3')) return partial(CUT_OFF);
    return saysNetwork || says(FUNCTION) ? partial(UNREAD) : functions;
  }
  const isBare = ({ data }: Found<FunctionConfiguration>): boolean =>
    data.VpcConfig === undefined && data.CapacityProviderConfig === undefined;
  const isNameless = ({ data }: Found<FunctionConfiguration>): boolean =>
    data.FunctionName === undefined && data.FunctionArn === undefined;
  // A function that names no network is not attached, unless the words for its network stand somewhere else, or alone.
  const isTorn = items.every(isBare) ? saysNetwork : items.some(isBare) && items.some(isNameless);
  return items.length > 0 && isTorn ? partial(UNREAD) : functions;
}

const partial = (reason: string): Collection<FunctionConfiguration> => ({
  items: [],
  coverage: { kind: 'partial', reason },
});

const CUT_OFF = 'the paste was cut, and a function may have stood in the part that is missing';
const UNREAD = 'the paste names a function whose configuration could not be read';

const NETWORK = /vpc[\W_]{0,3}conf(?!ig\W{1,4}(?:null|none|\}))/i;
const FUNCTION = /get-?function|function[ _-]?(?:arn|name)|:function:/i;
