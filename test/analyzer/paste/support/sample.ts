/** One small route table, whole, and ways to look at what was read. */
import { readPaste } from '../../../../src/analyzer/paste/read-paste.ts';
import type { Paste } from '../../../../src/analyzer/paste/types.ts';

export const table = {
  RouteTables: [
    {
      Associations: [
        {
          Main: false,
          RouteTableAssociationId: 'rtbassoc-32145886d1d7653a0',
          RouteTableId: 'rtb-1b616d12431743a99',
          SubnetId: 'subnet-cc494ad3b9114a028',
          AssociationState: { State: 'associated' },
        },
      ],
      PropagatingVgws: [],
      RouteTableId: 'rtb-1b616d12431743a99',
      Routes: [
        { DestinationCidrBlock: '10.0.0.0/16', GatewayId: 'local', Origin: 'CreateRouteTable', State: 'active' },
        {
          DestinationCidrBlock: '0.0.0.0/0',
          NatGatewayId: 'nat-0d1f2e3c4b5a69788',
          Origin: 'CreateRoute',
          State: 'active',
        },
      ],
      Tags: [{ Key: 'Name', Value: 'private a' }],
      VpcId: 'vpc-c7596e88dfb39c21d',
      OwnerId: '123456789012',
    },
  ],
};

/** As the command line prints it. */
export const json = JSON.stringify(table, null, 4);

/** Values, formats, codes and incomplete paths of a text, for comparing. */
export function seen(text: string): {
  values: unknown[];
  formats: string[];
  codes: string[];
  incomplete: string[];
  paste: Paste;
} {
  const paste = readPaste(text);
  return {
    values: paste.documents.map(({ value }) => value),
    formats: paste.documents.map(({ format }) => format),
    codes: [...new Set(paste.diagnostics.map(({ code }) => code))].sort(),
    incomplete: paste.documents.flatMap(({ incomplete }) => incomplete.map((path) => `/${path.join('/')}`)),
    paste,
  };
}
