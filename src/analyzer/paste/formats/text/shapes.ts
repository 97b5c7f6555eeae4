/**
 * Scalar fields of the objects in `--output text`, sorted by name as the command line sorts them, with what their cells look
 * like. Text output prints no field names: cells are matched with these.
 */
import type { TextShape } from './shape.ts';
import { GATEWAY_SHAPES } from './shapes-gateways.ts';
import { INSTANCE_SHAPES } from './shapes-instances.ts';
import { LAMBDA_SHAPES } from './shapes-lambda.ts';
import { WEB_FUNCTION_SHAPES } from './shapes-web-functions.ts';
import { VPC_SHAPES } from './shapes-vpc.ts';

/** Shapes by `PARENT/NAME`, and by `NAME` for those at the top or of one parent only. */
export const TEXT_SHAPES: ReadonlyMap<string, TextShape> = new Map([
  ...VPC_SHAPES,
  ...GATEWAY_SHAPES,
  ...INSTANCE_SHAPES,
  ...LAMBDA_SHAPES,
  ...WEB_FUNCTION_SHAPES,
]);

const NAMES = new Set([...TEXT_SHAPES.keys()].map((key) => key.slice(key.indexOf('/') + 1)));

/** Records of these stand at the top of an output; those of any other name belong to one above them. */
const AT_THE_TOP = new Set(
  (
    'ROUTETABLES SUBNETS VPCS NATGATEWAYS INTERNETGATEWAYS EGRESSONLYINTERNETGATEWAYS SECURITYGROUPS NETWORKACLS VPCENDPOINTS ' +
    'FUNCTIONS VERSIONS CONFIGURATION CAPACITYPROVIDER TRANSITGATEWAYS TRANSITGATEWAYVPCATTACHMENTS TRANSITGATEWAYATTACHMENTS ' +
    'TRANSITGATEWAYROUTETABLES TRANSITGATEWAYROUTES VPCPEERINGCONNECTIONS VPNGATEWAYS CARRIERGATEWAYS LOCALGATEWAYS PREFIXLISTS ' +
    'PREFIXLISTENTRIES DHCPOPTIONS ADDRESSES VPCBLOCKPUBLICACCESSOPTIONS VPCBLOCKPUBLICACCESSEXCLUSIONS VPCENCRYPTIONCONTROLS ' +
    'NETWORKINTERFACES RESERVATIONS SECURITYGROUPRULES SECURITYGROUPFORVPCS NETWORKCONNECTORS ENDPOINTS REVISIONS'
  ).split(' '),
);

/** Whether `--output text` starts records with this word. */
export function isTextName(word: string): boolean {
  return NAMES.has(word);
}

/** Whether records with this word need none above them. */
export function standsAtTheTop(word: string): boolean {
  return AT_THE_TOP.has(word);
}
