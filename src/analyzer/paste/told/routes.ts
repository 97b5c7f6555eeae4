/** Routes under their own names. */
import { DESTINATIONS } from '../../aws/targets.ts';

/** Whether a list holds routes of a VPC and nothing else. */
export const holdsRouteFields = (list: readonly unknown[]): boolean =>
  list.length > 0 &&
  list.every(
    (route) =>
      typeof route === 'object' &&
      route !== null &&
      !('TransitGatewayAttachments' in route) &&
      DESTINATIONS.some((field) => field in route),
  );
