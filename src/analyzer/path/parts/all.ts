/** Every part of the path, for those who load the analyzer whole. */
import type { Part } from '../../parts.ts';
import * as connectorHops from './connectors.ts';
import * as applianceHops from './appliances.ts';
import * as distantHops from './distant.ts';
import { overIpv6 } from './families.ts';
import * as unexpanded from '../unexpanded.ts';
import { unexpandedLists } from './lists.ts';
import * as filterRules from './filter-rules.ts';
import { filters } from './filters.ts';
import { services } from './names.ts';
import * as overIpv6Hops from './over-ipv6.ts';
import * as senderHops from './senders.ts';
import * as servicePaths from './services.ts';
import * as switchedOn from './switched-on.ts';
import { switches } from './switches.ts';
import * as insideHops from './inside.ts';
import * as natHops from './nat.ts';
import * as replyWays from './replies.ts';
import { replies } from './reply-ways.ts';
import { appliances, distant, inside, nat, senders } from './targets.ts';
import { connectors } from './through.ts';

export const pathParts: readonly (readonly [Part<unknown>, unknown])[] = [
  [appliances, applianceHops],
  [connectors, connectorHops],
  [distant, distantHops],
  [filters, filterRules],
  [inside, insideHops],
  [nat, natHops],
  [overIpv6, overIpv6Hops],
  [replies, replyWays],
  [senders, senderHops],
  [services, servicePaths],
  [switches, switchedOn],
  [unexpandedLists, unexpanded],
];
