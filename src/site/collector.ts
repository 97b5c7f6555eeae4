/** One paste that holds everything a usual verdict needs: read-only commands, given the name of a function. */

/** The fields of the configuration that the check uses; environment variables stay where they are. */
const FIELDS =
  '{FunctionName:FunctionName,FunctionArn:FunctionArn,Version:Version,State:State,StateReasonCode:StateReasonCode,' +
  'LastUpdateStatus:LastUpdateStatus,LastUpdateStatusReasonCode:LastUpdateStatusReasonCode,VpcConfig:VpcConfig,' +
  'CapacityProviderConfig:CapacityProviderConfig,Timeout:Timeout}';

/** What describes the VPC; `$VPC` is its id. */
const OF_VPC = [
  'describe-route-tables --filters "Name=vpc-id,Values=$VPC"',
  'describe-subnets --filters "Name=vpc-id,Values=$VPC"',
  'describe-nat-gateways --filter "Name=vpc-id,Values=$VPC"',
  'describe-internet-gateways --filters "Name=attachment.vpc-id,Values=$VPC"',
  'describe-security-groups --filters "Name=vpc-id,Values=$VPC"',
  'describe-network-acls --filters "Name=vpc-id,Values=$VPC"',
  'describe-vpc-endpoints --filters "Name=vpc-id,Values=$VPC"',
  'describe-egress-only-internet-gateways',
  'describe-vpc-block-public-access-options',
] as const;

/** A way to type commands: the words around them differ, the commands do not. */
export interface Shell {
  readonly id: 'bash' | 'powershell';
  readonly title: string;
  /** The lines to copy; the first one holds the function's name. */
  readonly lines: readonly string[];
}

const configuration = 'aws lambda get-function-configuration --function-name "$FUNCTION"';

/** The same commands for each shell; CloudShell is bash. */
export const SHELLS: readonly Shell[] = [
  {
    id: 'bash',
    title: 'bash, zsh, CloudShell',
    lines: [
      'FUNCTION=orders',
      'export AWS_PAGER=""',
      `VPC=$(${configuration} --query VpcConfig.VpcId --output text)`,
      `${configuration} --query '${FIELDS}' --output json`,
      ...OF_VPC.map((command) => `aws ec2 ${command} --output json`),
    ],
  },
  {
    id: 'powershell',
    title: 'PowerShell',
    lines: [
      "$FUNCTION = 'orders'",
      '$env:AWS_PAGER = ""',
      `$VPC = ${configuration} --query VpcConfig.VpcId --output text`,
      `${configuration} --query '${FIELDS}' --output json`,
      ...OF_VPC.map((command) => `aws ec2 ${command} --output json`),
    ],
  },
];

/** The permissions that these commands take, for the policy of whoever runs them. */
export const PERMISSIONS: readonly string[] = [
  'lambda:GetFunctionConfiguration',
  ...OF_VPC.map((command) => `ec2:${actionOf(command.split(' ', 1)[0] ?? '')}`),
];

/** `describe-route-tables` → `DescribeRouteTables`. */
function actionOf(operation: string): string {
  return operation.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
