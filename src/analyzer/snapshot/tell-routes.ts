/** What tells a route, and whose it is. */
import { DESTINATIONS } from '../aws/targets.ts';
import { isObject } from './json.ts';
import type { JsonObject } from './json.ts';

/** Whether an object is a route of a VPC, and not one of a transit gateway. */
export function isRoute(value: unknown): value is JsonObject {
  return isObject(value) && DESTINATIONS.some((key) => Object.hasOwn(value, key)) && !isTransitGatewayRoute(value);
}

/** Whether an object is a route of a transit gateway's route table: it names attachments and no target of a VPC. */
export function isTransitGatewayRoute(value: unknown): value is JsonObject {
  if (!isObject(value)) return false;
  const hasDestination = Object.hasOwn(value, 'DestinationCidrBlock') || Object.hasOwn(value, 'PrefixListId');
  return hasDestination && (Object.hasOwn(value, 'TransitGatewayAttachments') || isStaticTransitGatewayRoute(value));
}

/** Blackhole routes of a transit gateway have no attachment, but a `Type`, which VPC routes never have. */
function isStaticTransitGatewayRoute(value: JsonObject): boolean {
  const type = value['Type'];
  return Object.hasOwn(value, 'DestinationCidrBlock') && (type === 'static' || type === 'propagated');
}
