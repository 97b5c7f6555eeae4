/** Parts that instances and network interfaces have alike: the service that manages one, and how long it keeps flows in mind. */
import type { ConnectionTrackingConfiguration, OperatorResponse } from '../sdk.ts';
import type { FieldsOf } from '../schema.ts';

export const OPERATOR = {
  HiddenByDefault: 'bool',
  Managed: 'bool',
  Principal: 'host',
} as const satisfies FieldsOf<OperatorResponse>;

export const CONNECTION_TRACKING = {
  TcpEstablishedTimeout: 'int',
  UdpStreamTimeout: 'int',
  UdpTimeout: 'int',
} as const satisfies FieldsOf<ConnectionTrackingConfiguration>;
