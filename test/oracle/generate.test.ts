import { describe, expect, it } from 'vitest';
import { disturb } from './disturb.ts';
import { accountFaults, functionFaults } from './faults/account.ts';
import { beyondFaults } from './faults/beyond.ts';
import { endpointFaults } from './faults/endpoints.ts';
import { filterFaults } from './faults/filters.ts';
import { gatewayFaults } from './faults/gateways.ts';
import { insideFaults, nameFaults } from './faults/inside.ts';
import { routingFaults } from './faults/routing.ts';
import { instanceFaults, regionalFaults } from './faults/translators.ts';
import { generateVpc } from './generate.ts';
import { judge } from './judge.ts';

const seeds = Array.from({ length: 1500 }, (_, i) => i + 1);

describe('the generator', () => {
  it('gives the same VPC for the same seed', () => {
    for (const seed of seeds.slice(0, 50)) expect(generateVpc(seed)).toEqual(generateVpc(seed));
  });

  it('uses every fault', { timeout: 60_000 }, () => {
    const said = new Set(seeds.flatMap((seed) => generateVpc(seed).description.split(' + ')));
    const all = [
      ...[accountFaults, functionFaults, endpointFaults, filterFaults, gatewayFaults, routingFaults],
      ...[beyondFaults, insideFaults, nameFaults, instanceFaults, regionalFaults],
    ].flat();
    expect(all.map((fault) => fault.name).filter((name) => !said.has(name))).toEqual([]);
  });

  it('writes every kind of resource that the rules name', { timeout: 60_000 }, () => {
    const keys = new Set(
      seeds.flatMap((seed) => Object.values(generateVpc(seed).files).flatMap((f) => Object.keys(f as object))),
    );
    const kinds = [
      ...['RouteTables', 'Subnets', 'Vpcs', 'NatGateways', 'InternetGateways', 'EgressOnlyInternetGateways'],
      ...['SecurityGroups', 'SecurityGroupRules', 'NetworkAcls', 'VpcEndpoints', 'NetworkInterfaces', 'Reservations'],
      ...[
        'TransitGatewayVpcAttachments',
        'TransitGatewayAttachments',
        'AdditionalRoutesAvailable',
        'VpcPeeringConnections',
        'Functions',
        'VpnGateways',
        'PrefixLists',
        'Entries',
        'VpcEncryptionControls',
        'DhcpOptions',
      ],
      ...['VpcBlockPublicAccessOptions', 'VpcBlockPublicAccessExclusions', 'EnableDnsSupport', 'CapacityProvider'],
    ];
    expect(kinds.filter((kind) => !keys.has(kind))).toEqual([]);
  });
});

describe('the oracle', () => {
  it('does not mind the order of anything, nor keys it does not know', { timeout: 60_000 }, () => {
    for (const seed of seeds.slice(0, 60)) {
      const generated = generateVpc(seed);
      // The first function pasted is the one asked about when none is named.
      if ('functions.json' in generated.files && generated.question.functionName === undefined) continue;
      const words = (setup: Parameters<typeof judge>[0]) => {
        const { verdict, subnets } = judge(setup, generated.question);
        return { verdict, subnets: subnets.map((item) => `${item.subnetId ?? ''} ${item.verdict}`).sort() };
      };
      expect(words(disturb(generated, seed)), `seed ${seed}`).toEqual(words(generated));
    }
  });
});
