/** What the paste itself makes noteworthy, whatever the question. */
import type { Fact } from '../path/facts.ts';
import { below, type Model } from '../path/model.ts';

/** What the paste itself makes noteworthy: empty answers, gateway tables. */
export function pasteFacts(model: Model): Fact[] {
  const { snapshot } = model;
  const facts: Fact[] = [];
  for (const table of snapshot.routeTables.items) {
    const edge =
      table.data.table.Associations?.findIndex((a) => a.GatewayId !== undefined && a.GatewayId !== '' && !a.SubnetId) ??
      -1;
    const gateway = table.data.table.Associations?.[edge]?.GatewayId;
    if (gateway !== undefined)
      facts.push({
        finding: 'edge-table-ignored',
        values: { table: table.id, gateway },
        places: [below(table.place, 'Associations', edge)],
      });
  }
  const asked = snapshot.documents.find((d) => d.command === 'describe-route-tables');
  const { coverage } = snapshot.routeTables;
  // A list that was cut off is not an empty one.
  if (asked && snapshot.routeTables.items.length === 0 && coverage.kind !== 'absent' && coverage.torn !== true) {
    const document = snapshot.paste.documents[asked.document];
    facts.push({
      finding: 'empty-filtered-paste',
      values: { command: document?.command?.text ?? null },
      places: [{ document: asked.document, path: [] }],
    });
  }
  if (coverage.kind === 'partial' && snapshot.routeTables.items.length > 0) {
    facts.push({
      finding: 'partial-paste',
      values: { what: 'route tables', reason: coverage.reason },
      places: [],
    });
  }
  return facts;
}
