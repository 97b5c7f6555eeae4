/** Random questions: the internet most of the time, and every other kind of destination. */
import type { Dice } from './dice.ts';
import type { Draft } from './test-vpc.ts';
import { ids } from './test-vpc.ts';
import { SERVICES } from './faults/endpoints.ts';
import type { Family, Question } from './shapes.ts';

const PUBLIC: Readonly<Record<Family, readonly [string, ...string[]]>> = {
  ipv4: ['8.8.8.8', '1.1.1.1', '52.17.0.9', '198.51.100.7'],
  ipv6: ['2600:9000::1', '2a00:1450::8'],
};
const RANGES: Readonly<Record<Family, readonly [string, ...string[]]>> = {
  ipv4: ['52.0.0.0/8', '8.8.8.0/24', '128.0.0.0/1'],
  ipv6: ['2600::/16', '2a00::/12'],
};
/** In the function's subnet, elsewhere in the VPC, in a peer, in nobody's network, and the resolver. */
const PRIVATE: Readonly<Record<Family, readonly [string, ...string[]]>> = {
  ipv4: [
    ...(['10.0.1.50', '10.0.101.44', '10.0.102.60', '10.0.102.0/24', '10.0.1.0/24', '10.0.0.0/16'] as const),
    ...(['172.31.4.4', '172.31.0.0/16', '10.20.0.9', '169.254.169.253'] as const),
  ],
  ipv6: [
    '2a05:d018:1234:5665::44',
    '2a05:d018:1234:5666::/64',
    '2a05:d018:aaaa:100::9',
    'fd00:ec2::253',
    '64:ff9b::808:808',
  ],
};

/** What the question is about. */
export function ask(dice: Dice): Question {
  const family = dice.chance(0.7) ? 'ipv4' : 'ipv6';
  const protocol = dice.chance(0.94) ? 'tcp' : 'udp';
  const port = dice.weigh(
    [
      [82, 443],
      [12, 80],
      [2, 53],
      [2, 22],
      [2, 8443],
    ],
    443,
  );
  const destination = dice.weigh(
    [
      [62, 'internet'],
      [18, dice.pick(SERVICES)],
      [5, dice.pick(PUBLIC[family])],
      [4, dice.pick(RANGES[family])],
      [7, dice.pick(PRIVATE[family])],
      [4, 'api.example.com'],
    ],
    'internet',
  );
  return { destination, family, protocol, port };
}

/** Whose question it is: some subnets, or one of several functions. */
export function askAbout(draft: Draft, dice: Dice, question: Question): Question {
  if (draft.others.length > 0 && draft.fn) {
    const name = dice.pick([draft.fn, ...draft.others]).FunctionName;
    return dice.chance(0.8) ? { ...question, functionName: name } : question;
  }
  if (draft.fn !== null || !dice.chance(0.35)) return question;
  return { ...question, subnetIds: dice.pick([[ids.privateA], [ids.privateB, ids.privateA], [ids.publicA]]) };
}
