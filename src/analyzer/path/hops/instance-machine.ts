/** The machine of a NAT instance: whether it runs (NI-2). */
import type * as aws from '../../aws/sdk.ts';
import { meaningOf } from '../../aws/known-words.ts';
import type { INSTANCE_STATES } from '../../aws/resources/instance.ts';
import type { Found } from '../../snapshot/types.ts';
import { byDefault } from '../default.ts';
import type { HopMessage } from '../hop-message.ts';
import { nothing, type Segment, uniform } from '../segment.ts';
import { BLOCK, depends, PASS, type State, unknown } from '../state.ts';
import type { Context } from '../context.ts';

const STATES = {
  running: PASS,
  pending: BLOCK,
  'shutting-down': BLOCK,
  terminated: BLOCK,
  stopping: BLOCK,
  stopped: BLOCK,
} satisfies Record<(typeof INSTANCE_STATES)[number], State>;

/** The instance must run (NI-2). */
export function machineHop(
  context: Context,
  machine: Found<aws.Instance> | undefined,
  { target, ...wanted }: { readonly target: string; readonly vpcId: string | null; readonly id: string | null },
): Segment[] {
  const { family } = context;
  // No guess follows from a list that was cut: it may have shown the machine in any state.
  if (!machine) return [byDefault(context, 'instances', wanted, nothing(family), unknown(null))];
  const state = machine.data.State?.Name;
  const now = meaningOf<State>(STATES, state) ?? depends(null);
  if (state === undefined || now === PASS) return [];
  const message: HopMessage = { key: 'instance-stopped', id: machine.id, state };
  return [
    uniform(
      family,
      now,
      { kind: 'nat-instance', id: target, message, rules: ['NI-2'], places: [machine.place] },
      {
        facts:
          now === BLOCK
            ? [
                {
                  finding: 'instance-not-running',
                  values: { instance: machine.id, state },
                  places: [machine.place],
                  blocks: true,
                },
              ]
            : [],
      },
    ),
  ];
}
