/** Parts of an answer of Reachability Analyzer that stand alone: the resources in them are those that it names, and no descriptions (PEER-2). */
import { isList, isObject } from './json.ts';
import type { JsonObject } from './json.ts';

/** Stands in the place of an id and a state that the part does not show. */
export const PART = '(part of an analysis)';

const FIELDS = ['Explanations', 'ForwardPathComponents', 'ReturnPathComponents', 'NetworkPathFound'] as const;

const isExplanation = (value: unknown): boolean => isObject(value) && typeof value['ExplanationCode'] === 'string';

/** A step of a path: its number beside what stands there. */
const isStep = (value: unknown): boolean =>
  isObject(value) && typeof value['SequenceNumber'] === 'number' && STEP.some((name) => Object.hasOwn(value, name));
const STEP = [
  'Component',
  'AclRule',
  'SecurityGroupRule',
  'RouteTableRoute',
  'OutboundHeader',
  'InboundHeader',
  'AttachedTo',
  'Subnet',
  'Vpc',
];

const holds = (value: unknown, test: (item: unknown) => boolean): boolean => isList(value) && value.some(test);

/** The analysis that a value is a part of, as far as it shows; null for any other value, and for a whole analysis. */
export function analysisOf(value: unknown): JsonObject | null {
  const part = partOf(value);
  return part === null ? null : { NetworkInsightsAnalysisId: PART, Status: PART, ...part };
}

function partOf(value: unknown): JsonObject | null {
  if (isExplanation(value)) return { Explanations: [value] };
  if (isStep(value)) return { ForwardPathComponents: [value] };
  if (holds(value, isExplanation)) return { Explanations: value };
  if (holds(value, isStep)) return { ForwardPathComponents: value };
  if (!isObject(value) || Object.hasOwn(value, 'NetworkInsightsAnalysisId')) return null;
  const { Explanations, ForwardPathComponents, ReturnPathComponents, NetworkPathFound } = value;
  const isPart =
    holds(Explanations, isExplanation) ||
    isList(ForwardPathComponents) ||
    isList(ReturnPathComponents) ||
    typeof NetworkPathFound === 'boolean';
  if (!isPart) return null;
  return Object.fromEntries(
    FIELDS.flatMap((name) => (Object.hasOwn(value, name) ? [[name, value[name]] as const] : [])),
  );
}
