import { COLLECTIONS, type ListName } from '../collections.ts';
import { Refusal } from '../refusal.ts';
import { operation } from '../operation.ts';
import type { Draft } from '../draft.ts';
import type { Tag } from '../rules/tags.ts';
import type { Ec2 } from '../sdk.ts';

/** Names and other tags of things: they are printed, and decide nothing. A key that is there gets the new value. */
export const createTags = operation<Ec2.CreateTagsCommandInput>({
  service: 'ec2',
  name: 'CreateTags',
  parameters: { Resources: ['string'], Tags: [{ Key: 'string', Value: 'string' }], DryRun: 'boolean' },
  required: ['Resources', 'Tags'],
  run({ Resources = [], Tags = [] }, draft) {
    for (const tagged of Resources.map((id) => thingWith(id, draft))) {
      if (tagged === undefined) continue;
      const kept = (tagged.Tags ?? []).filter((old) => !Tags.some(({ Key }) => Key === old.Key));
      tagged.Tags = [...kept, ...Tags];
    }
    return {};
  },
});

/** What has an id, by how the id begins; undefined where nobody showed such things. */
function thingWith(id: string, draft: Draft): { Tags?: Tag[] | undefined } | undefined {
  if (id.startsWith('i-')) return draft.instances().find(({ InstanceId }) => InstanceId === id);
  const list = (Object.keys(COLLECTIONS) as ListName[]).find((name) => id.startsWith(`${COLLECTIONS[name].prefix}-`));
  if (list === undefined && !/^[a-z-]+-[0-9a-f]+$/.test(id))
    throw new Refusal('InvalidID', `The ID '${id}' is not valid`);
  if (list === undefined) return undefined;
  draft.refer(list, id);
  // Interfaces print their tags as `TagSet`, and a reservation has none: neither is asked for.
  return list === 'NetworkInterfaces' || list === 'Reservations' ? undefined : draft.find(list, id);
}
