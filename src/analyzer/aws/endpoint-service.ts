/** What the `ServiceName` of a VPC endpoint stands for (VPCE-1). */

/** Services with a gateway endpoint: free, and chosen by route table. */
export const GATEWAY_SERVICES: ReadonlySet<string> = new Set(['s3', 'dynamodb', 's3express']);

export const REGION = /^[a-z]{2,4}(?:-[a-z]+)+-\d$/;

/**
 * The service that an endpoint's full `ServiceName` stands for: `com.amazonaws.eu-west-1.sqs` and
 * `aws.api.eu-west-1.kendra-ranking` give what stands behind the Region, `com.amazonaws.iam` what stands behind the maker;
 * null if unreadable.
 */
export function serviceOf(
  serviceName: string | undefined,
): { readonly service: string; readonly region: string | null } | null {
  const parts = (serviceName ?? '').toLowerCase().split('.');
  const start = parts.indexOf('amazonaws');
  const at = start < 0 && parts.includes('aws') ? parts.findIndex(isPlace) : start + 1;
  if (at < 1 || at >= parts.length) return null;
  const place = parts[at] ?? '';
  const service = parts.slice(at + (isPlace(place) ? 1 : 0)).join('.');
  return { service, region: REGION.test(place) ? place : null };
}

/** A Region, or the word that stands in its place. */
const isPlace = (part: string): boolean => part === 'global' || REGION.test(part);
