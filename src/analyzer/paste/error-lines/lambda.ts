/** Messages of Lambda and EC2 about the function itself, its interfaces and what is attached to it. */
import type { ErrorFamily } from './types.ts';

export const LAMBDA: readonly ErrorFamily[] = [
  {
    id: 'init-timeout',
    stage: 'ended',
    pattern: /INIT_REPORT .{0,300}Status: timeout|"platform\.initReport".{0,900}"status": ?"timeout"/,
  },
  {
    id: 'report-timeout',
    stage: 'ended',
    // The second is the log in JSON.
    pattern: /REPORT RequestId: .{0,600}Status: timeout|"platform\.report".{0,900}"status": ?"timeout"/,
  },
  {
    id: 'task-timed-out',
    stage: 'ended',
    pattern: /Task timed out after [\d.]+ seconds?|"?errorType"?: ?"Sandbox\.Timedout"/,
  },
  {
    id: 'runtime-exited',
    stage: 'crashed',
    pattern:
      /Runtime exited with|Runtime\.ExitError|Runtime\.OutOfMemory|Extension\.Crash|REPORT RequestId: .{0,600}Status: error|INIT_REPORT .{0,300}Status: error/,
  },
  { id: 'report', stage: 'measured', pattern: /REPORT RequestId: |INIT_REPORT Init Duration: / },
  {
    // A refused call that describes or lists is one of the reader, whom AWS does not let look.
    id: 'interface-permission',
    stage: 'setup',
    pattern:
      /permissions? to call (?:Create|Describe|Delete)NetworkInterfaces? on EC2|^(?!.{0,400}when calling the (?:Describe|Get|List)).{0,600}not authorized to perform: ec2:(?:CreateNetworkInterface|DeleteNetworkInterface|DescribeNetworkInterfaces|DescribeSubnets|DescribeSecurityGroups|DescribeVpcs|AssignPrivateIpAddresses|UnassignPrivateIpAddresses)\b|EC2AccessDeniedException/,
  },
  {
    id: 'subnet-addresses',
    stage: 'setup',
    pattern:
      /SubnetIPAddressLimitReachedException|InsufficientFreeAddressesInSubnet|not enough free (?:IP )?addresses in (?:the )?subnet|no IP addresses? available in .{0,60}subnet/i,
  },
  {
    id: 'interface-limit',
    stage: 'setup',
    pattern:
      /ENILimitReached(?:Exception)?|maximum limit for HyperPlane ENIs|NetworkInterfaceLimitExceeded|limit for network interfaces/i,
  },
  { id: 'interface-throttled', stage: 'setup', pattern: /EC2ThrottledException|throttled by (?:Amazon )?EC2/ },
  {
    id: 'efs-mount',
    stage: 'setup',
    pattern:
      /EFSMount(?:Timeout|Connectivity|Failure)Exception|EFSIOException|(?:could not|couldn't|failed to) mount the (?:Amazon )?EFS file system/i,
  },
  {
    id: 'interface-unexpected',
    stage: 'setup',
    pattern:
      /EC2UnexpectedException|InvalidS(?:ubnet|ecurityGroup)IDException|Lambda was unable to configure (?:access to )?your (?:VPC|environment)/,
  },
  {
    id: 'function-pending',
    stage: 'setup',
    pattern:
      /in the following state: (?:Pending|Inactive)|ResourceNotReadyException|An update is in progress for resource: arn:aws[\w-]*:lambda/,
  },
  {
    id: 'interface-in-use',
    stage: 'in-use',
    pattern:
      /[Nn]etwork interface '?eni-\w{1,40}'? is (?:currently )?in use|InvalidNetworkInterface\.InUse|eni-\w{1,40} .{0,60}(?:is )?currently in use/,
  },
  {
    id: 'interface-managed',
    stage: 'in-use',
    pattern:
      /'?ela-attach'? attachments|not allowed to manage '?ela-attach|not permitted to (?:detach|modify|delete) .{0,60}(?:eni-|network interface)|(?:DetachNetworkInterface|DeleteNetworkInterface|ModifyNetworkInterfaceAttribute) operation.{0,60}You do not have permission to access the specified resource/,
  },
  {
    id: 'elastic-ip',
    stage: 'in-use',
    pattern:
      /when calling the AssociateAddress operation|[Ee]rror associating EIP|(?:[Cc]an I|[Cc]an you|[Hh]ow (?:do|can|to) .{0,20}|[Ww]ant to) (?:attach|assign|associate|give|add|put) .{0,40}(?:[Ee]lastic IP|EIP|static IP|public IP).{0,80}(?:[Ll]ambda|function)/,
  },
  {
    id: 'group-in-use',
    stage: 'in-use',
    pattern:
      /DependencyViolation|has a dependent object|has dependencies and cannot be deleted|Waiting for NetworkInterfaces associated with the Lambda|(?:[Ff]ailed to delete|error deleting|waiting for|cleaning up) Lambda (?:Hyperplane )?ENIs?\b/,
  },
  {
    id: 'nat-ports',
    stage: 'ports',
    pattern:
      /ErrorPortAllocation|(?:NAT gateway|SNAT|NAT) .{0,20}ports? (?:exhaust|allocation error)|[Pp]ort exhaustion/,
  },
];
