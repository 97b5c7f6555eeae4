/** Functions whose network may stand in a part that was cut or not understood: such a function is not used (FN-1). */
import type { FunctionConfiguration } from '../aws/sdk.ts';
import type { Paste } from '../paste/types.ts';
import type { Collection, Found } from './types.ts';

/**
 * The functions of a paste, without those.
 * @param whyLost why none was found though one may stand there; null when nothing hints at one
 */
export function knownFunctions(
  functions: Collection<FunctionConfiguration>,
  paste: Paste,
  whyLost: () => string | null,
): Collection<FunctionConfiguration> {
  const { items, coverage } = functions;
  if (coverage.kind === 'absent') {
    const reason = whyLost();
    return reason === null ? functions : partial(reason);
  }
  const isBare = ({ data }: Found<FunctionConfiguration>): boolean =>
    data.VpcConfig === undefined && data.CapacityProviderConfig === undefined;
  const isNameless = ({ data }: Found<FunctionConfiguration>): boolean =>
    data.FunctionName === undefined && data.FunctionArn === undefined;
  // A function that names no network is not attached, unless the words for its network stand somewhere else, or alone.
  const isCut = coverage.kind === 'partial' && coverage.torn === true;
  const isTorn = items.every(isBare)
    ? paste.sources.some(({ text }) => namesNetwork(text))
    : (isCut || items.some(isBare)) && items.some(isNameless);
  return items.length > 0 && (isTorn || hidesProvider(items, paste)) ? partial(UNREAD) : functions;
}

/** Whether fields of a capacity provider of a function stand somewhere, and no function has one: it stood in one that is not attached. */
const hidesProvider = (items: readonly Found<FunctionConfiguration>[], { sources }: Paste): boolean =>
  items.every(({ data }) => data.CapacityProviderConfig === undefined && !data.VpcConfig?.SubnetIds?.length) &&
  sources.some(({ text }) => namesManaged(text));

/** Whether nothing of a paste, of which every text is a whole answer, hints at a function that none of them is. */
export const hintsAtNone = ({ diagnostics, sources }: Paste): boolean =>
  !diagnostics.some(({ code }) => code === 'BAD-3') && !sources.some(({ text }) => namesManaged(text));

/** A capacity provider has a network of its own. */
export const namesNetwork = (text: string): boolean => NETWORK.test(text) && !text.includes('CapacityProvider');

const partial = (reason: string): Collection<FunctionConfiguration> => ({
  items: [],
  coverage: { kind: 'partial', reason },
});

export const UNREAD = 'the paste names a function whose configuration could not be read';

/** The name of the field, whole or damaged, in the letters of the formats; `vpc-config` in small letters is a name that people give. */
const NETWORK = /(?:Vpc[\W_]{0,3}Conf|vpc_?conf|VPC_?CONF)(?!ig\W{1,4}(?:null|[Nn]one|\}))/;

/** Fields of functions on Managed Instances, which no capacity provider has. */
export const MANAGED = ['ExecutionEnvironmentMemoryGiBPerVCpu', 'PerExecutionEnvironmentMaxConcurrency'];
const IN_EACH = 'ExecutionEnvironmentM';

/** What stands in each of them is looked for first: one search of a text instead of two. */
export const namesManaged = (text: string): boolean =>
  text.includes(IN_EACH) && MANAGED.some((name) => text.includes(name));
