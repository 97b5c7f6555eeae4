/** One packet, where it starts, and where it stands on its way. */
import type { Family } from './shapes.ts';
import type { World } from './world.ts';

export interface Packet {
  readonly family: Family;
  readonly destination: bigint;
  readonly protocol: 'tcp' | 'udp';
  readonly port: number;
  /** The port the function's socket uses. */
  readonly clientPort: number;
  /** The port that a translator on the way puts in its place. */
  readonly translatedPort: number;
  /** A public destination, or one asked for (alone or in a CIDR) that may lie inside the VPC. */
  readonly purpose: 'internet' | 'address' | 'range';
}

/** Where packets start: a subnet with a function in it, or supposed to be in it. */
export interface Seat {
  readonly world: World;
  /** null: some subnet that uses `tableId`. */
  readonly subnetId: string | null;
  readonly tableId: string | null;
  readonly vpcId: string | null;
  /** The subnets that the same function uses, for gates that look at all of them. */
  readonly companions: readonly string[];
  /** Group ids; null: the reader's to choose (0.6). */
  readonly groups: readonly string[] | null;
  /** `Ipv6AllowedForDualStack`; null: the reader's to choose. */
  readonly ipv6Allowed: boolean | null;
  /** Runs on Lambda Managed Instances (FN-7). */
  readonly managed: boolean;
  /** The VPC that the function's configuration names. */
  readonly configuredVpcId: string | null;
  /** The account that only participates in the VPC cannot see the owner's gateways and endpoints (RT-9). */
  readonly participant: boolean;
}

/** A packet on its way: who sent it last, from where, and how it looks from outside. */
export interface Traveller {
  readonly seat: Seat;
  readonly packet: Packet;
  readonly vpcId: string | null;
  /** The subnet the packet is in now; null for a regional NAT gateway or an unknown subnet. */
  readonly subnetId: string | null;
  /** The subnet that holds the packet's present source address. */
  readonly sourceSubnetId: string | null;
  readonly clientPort: number;
  readonly carrier: 'function' | 'nat' | 'private-nat' | 'instance';
  /** The firewall endpoint it left last, if that is where it is now. */
  readonly firewall: string | null;
  /** Subnets of all firewall endpoints passed. */
  readonly firewallSubnets: readonly (string | null)[];
  /** Does the source own a public IPv4 address at an internet gateway? */
  readonly publicSource: 'no' | 'yes' | 'maybe';
  /** Gateways and appliances passed, against loops (0.3). */
  readonly trail: readonly string[];
}
