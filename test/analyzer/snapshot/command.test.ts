import { describe, expect, it } from 'vitest';
import { RESOURCES } from '../../../src/analyzer/aws/resources.ts';
import { commandLineOf } from '../../../src/analyzer/snapshot/command.ts';

describe('the command of an operation', () => {
  it.each([
    ['describe-subnets', 'aws ec2 describe-subnets'],
    ['search-transit-gateway-routes', 'aws ec2 search-transit-gateway-routes'],
    ['get-managed-prefix-list-entries', 'aws ec2 get-managed-prefix-list-entries'],
    ['get-function-configuration', 'aws lambda get-function-configuration'],
    ['get-capacity-provider', 'aws lambda get-capacity-provider'],
    ['get-web-function-revision', 'aws lambda-web get-web-function-revision'],
    ['get-network-connector', 'aws lambda-core get-network-connector'],
    ['get-microvm', 'aws lambda-microvms get-microvm'],
  ])('%s has the service that prints it', (operation, command) => {
    expect(commandLineOf(operation)).toBe(command);
  });

  it('belongs to EC2 wherever it describes', () => {
    const described = RESOURCES.map(({ operations }) => operations[0]).filter((name) => name.startsWith('describe-'));
    expect(described.filter((name) => commandLineOf(name) !== `aws ec2 ${name}`)).toEqual([]);
  });
});
