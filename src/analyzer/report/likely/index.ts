/**
 * What else a function probably calls, from what is pasted. What Lambda itself sends for a function is no need of its
 * network and not offered: logs, records of failed and of finished asynchronous invocations, and the pull of an image.
 */
import { compare } from '../../network/order.ts';
import { isList, isObject, own, ownText } from '../../snapshot/json.ts';
import type { JsonObject } from '../../snapshot/json.ts';
import type { Found, Snapshot } from '../../snapshot/types.ts';
import type { FunctionConfiguration } from '../../aws/sdk.ts';
import type { Report } from '../types.ts';
import { ofEndpoints, ofGroups, ofInterfaces } from './network.ts';
import type { LikelyDestination } from './types.ts';
import { ofVariables } from './variables.ts';

/** Most that are offered. */
const MOST = 8;

/** The report with the destinations that its function may need besides the one that was asked for; as it is where the paste tells of none. */
export function withLikely(report: Report, snapshot: Snapshot): Report {
  const likely = likelyOf(report, snapshot);
  return likely.length === 0 ? report : { ...report, likely };
}

function likelyOf({ function: caller, question }: Report, snapshot: Snapshot): readonly LikelyDestination[] {
  const found = snapshot.functions.items.find(({ id, data }) => (data.FunctionName ?? id) === caller?.name);
  if (caller === null || caller.kind !== undefined || found === undefined) return [];
  const { VpcId: vpc, SecurityGroupIds: groups = [] } = found.data.VpcConfig ?? {};
  const vpcId = caller.vpcId ?? vpc ?? null;
  const raw = rawOf(snapshot, found);
  const all = [
    ...ofVariables(textOf(snapshot, found)),
    ...ofLayers(raw),
    ...(own(raw, 'DurableConfig') === undefined ? [] : [DURABLE]),
    ...ofGroups(snapshot, groups).toSorted(byText),
    ...(caller.attached ? ofEndpoints(snapshot, vpcId).toSorted(byText) : []),
    ...(caller.attached ? ofInterfaces(snapshot, vpcId).toSorted(byText) : []),
  ];
  const asked = question.destination.toLowerCase();
  const byDestination = new Map(all.toReversed().map((one) => [one.destination, one]));
  return [...byDestination.values()]
    .toReversed()
    .filter(({ destination }) => destination !== asked)
    .slice(0, MOST);
}

/** What AWS lists in no order is offered in one that does not hang on the paste. */
const byText = (a: LikelyDestination, b: LikelyDestination): number =>
  compare(a.destination, b.destination) || compare(a.why, b.why);

const DURABLE: LikelyDestination = {
  destination: 'lambda',
  why: 'a durable function calls Lambda for its checkpoints',
};

/** Extensions in layers call with the network of the function. */
const EXTENSIONS: readonly (readonly [name: RegExp, what: string, destinations: readonly string[]])[] = [
  [
    /AWS-Parameters-and-Secrets-Lambda-Extension/,
    'the extension for parameters and secrets',
    ['secretsmanager', 'ssm'],
  ],
  [/AWS-AppConfig-Extension/, 'the extension of AppConfig', ['appconfigdata']],
  [/LambdaInsightsExtension/, 'the extension of Lambda Insights', ['logs']],
  [
    /:layer:(?:Datadog|NewRelic|Sentry|Dynatrace|Splunk|Lumigo|Epsagon|Honeycomb|Elastic)/i,
    'an extension of a vendor',
    ['internet'],
  ],
];

function ofLayers(raw: JsonObject): readonly LikelyDestination[] {
  const layers = own(raw, 'Layers');
  const arns = isList(layers) ? layers.flatMap((layer) => (isObject(layer) ? (ownText(layer, 'Arn') ?? []) : [])) : [];
  return EXTENSIONS.filter(([name]) => arns.some((arn) => name.test(arn))).flatMap(([, what, destinations]) =>
    destinations.map((destination) => ({ destination, why: `${what} is among the function's layers` })),
  );
}

/** The function as it was printed, with the fields that the snapshot does not keep. */
function rawOf({ paste }: Snapshot, { place }: Found<FunctionConfiguration>): JsonObject {
  let value: unknown = paste.documents[place.document]?.value;
  for (const step of place.path)
    value =
      typeof step === 'number'
        ? isList(value)
          ? value[step]
          : undefined
        : isObject(value)
          ? own(value, step)
          : undefined;
  return isObject(value) ? value : {};
}

/** The lines in which the function stands. */
function textOf({ paste }: Snapshot, { place }: Found<FunctionConfiguration>): string {
  const document = paste.documents[place.document];
  const span = document?.locate(place.path) ?? document?.span;
  const text = paste.sources[document?.source ?? 0]?.text;
  if (span === undefined || text === undefined) return '';
  return text
    .split('\n')
    .slice(span.start.line - 1, span.end.line)
    .join('\n');
}
