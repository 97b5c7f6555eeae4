import { describe, expect, it } from 'vitest';
import * as yaml from 'yaml';
import { check, gather, readPaste } from '../../../src/analyzer/index.ts';

const table = 'rtb-0bbbbbbbbbbbbbbbb';
const igw = 'igw-0a1b2c3d4e5f60718';
const subnet = 'subnet-0aaaaaaaaaaaaaaaa';

/** One table with a local route and one to an internet gateway, as other tools print it. */
const tables: Readonly<Record<string, string>> = {
  'an SDK with camelCase names': `{"routeTables": [{"routeTableId": "${table}", "vpcId": "vpc-1", "routes": [{"destinationCidrBlock": "10.0.0.0/16", "gatewayId": "local", "state": "active"}, {"destinationCidrBlock": "0.0.0.0/0", "gatewayId": "${igw}", "state": "active"}], "associations": [{"main": false, "subnetId": "${subnet}"}]}]}`,
  Ansible: `ok: [localhost] => {
    "route_tables": [
        {
            "associations": [{"main": false, "route_table_id": "${table}", "subnet_id": "${subnet}"}],
            "id": "${table}",
            "route_table_id": "${table}",
            "routes": [
                {"destination_cidr_block": "10.0.0.0/16", "gateway_id": "local", "instance_id": null, "state": "active"},
                {"destination_cidr_block": "0.0.0.0/0", "gateway_id": "${igw}", "state": "active"}
            ],
            "tags": {"Name": "orders"},
            "vpc_id": "vpc-1"
        }
    ]
}`,
  'a whole run of Ansible, with the variable below its name': `PLAY [localhost] ************************

TASK [debug] ****************************
ok: [localhost] => {
    "rt": {
        "changed": false,
        "route_tables": [
            {
                "associations": [{"main": false, "route_table_id": "${table}", "subnet_id": "${subnet}"}],
                "route_table_id": "${table}",
                "routes": [
                    {"destination_cidr_block": "10.0.0.0/16", "gateway_id": "local", "state": "active"},
                    {"destination_cidr_block": "0.0.0.0/0", "gateway_id": "${igw}", "state": "active"}
                ],
                "vpc_id": "vpc-1"
            }
        ]
    }
}

PLAY RECAP ******************************
localhost                  : ok=2    changed=0    unreachable=0    failed=0
`,
  'Ansible, a part of the variable': `TASK [debug] ****************************
ok: [localhost] => {
    "rt.route_tables": [
        {
            "associations": [{"main": false, "route_table_id": "${table}", "subnet_id": "${subnet}"}],
            "route_table_id": "${table}",
            "routes": [
                {"destination_cidr_block": "10.0.0.0/16", "gateway_id": "local", "state": "active"},
                {"destination_cidr_block": "0.0.0.0/0", "gateway_id": "${igw}", "state": "active"}
            ],
            "vpc_id": "vpc-1"
        }
    ]
}`,
  'YAML with snake_case names': `route_tables:
- associations:
  - main: false
    subnet_id: ${subnet}
  route_table_id: ${table}
  routes:
  - destination_cidr_block: 10.0.0.0/16
    gateway_id: local
    state: active
  - destination_cidr_block: 0.0.0.0/0
    gateway_id: ${igw}
    state: active
  vpc_id: vpc-1
`,
  'YAML in flow style': `RouteTables:
  - {RouteTableId: ${table}, VpcId: vpc-1, Associations: [{Main: false, SubnetId: ${subnet}}], Routes: [{DestinationCidrBlock: 10.0.0.0/16, GatewayId: local, State: active}, {DestinationCidrBlock: 0.0.0.0/0, GatewayId: ${igw}, State: active}]}
`,
  'xml2js': `{ DescribeRouteTablesResponse: { '$': { xmlns: 'x' }, requestId: [ 'y' ], routeTableSet: [ { item: [ { routeTableId: [ '${table}' ], vpcId: [ 'vpc-1' ],
    routeSet: [ { item: [ { destinationCidrBlock: [ '10.0.0.0/16' ], gatewayId: [ 'local' ], state: [ 'active' ] }, { destinationCidrBlock: [ '0.0.0.0/0' ], gatewayId: [ '${igw}' ], state: [ 'active' ] } ] } ],
    associationSet: [ { item: [ { main: [ 'false' ], subnetId: [ '${subnet}' ] } ] } ], tagSet: [ '' ] } ] } ] } }`,
  'XML as JSON without lists of one': `{"DescribeRouteTablesResponse": {"requestId": "y", "routeTableSet": {"item": {"routeTableId": "${table}", "vpcId": "vpc-1",
    "routeSet": {"item": [{"destinationCidrBlock": "10.0.0.0/16", "gatewayId": "local", "state": "active"}, {"destinationCidrBlock": "0.0.0.0/0", "gatewayId": "${igw}", "state": "active"}]},
    "associationSet": {"item": {"main": "false", "subnetId": "${subnet}"}}}}}}`,
  'AWS Config': `{"version": "1.3", "resourceType": "AWS::EC2::RouteTable", "configuration": {"routeTableId": "${table}", "vpcId": "vpc-1", "associations": [{"main": false, "subnetId": "${subnet}"}],
    "routes": [{"destinationCidrBlock": "10.0.0.0/16", "gatewayId": "local", "state": "active"}, {"destinationCidrBlock": "0.0.0.0/0", "gatewayId": "${igw}", "state": "active"}]}}`,
  'Go, with quotes': `{
  RouteTables: [{
      Associations: [{ Main: false, SubnetId: "${subnet}" }],
      RouteTableId: "${table}",
      Routes: [{ DestinationCidrBlock: "10.0.0.0/16", GatewayId: "local", State: "active" },{ DestinationCidrBlock: "0.0.0.0/0", GatewayId: "${igw}", State: "active" }],
      VpcId: "vpc-1"
    }]
}`,
  'jq -c': `{"Associations":[{"Main":false,"SubnetId":"${subnet}"}],"RouteTableId":"${table}","Routes":[{"DestinationCidrBlock":"10.0.0.0/16","GatewayId":"local","State":"active"},{"DestinationCidrBlock":"0.0.0.0/0","GatewayId":"${igw}","State":"active"}],"VpcId":"vpc-1"}`,
}; // prettier-ignore

describe('a route table as other tools print it', () => {
  it.each(Object.entries(tables))('%s', (_, text) => {
    const { routeTables } = gather(readPaste(text, { yaml }));
    const [found] = routeTables.items;
    expect(routeTables.items.map(({ id }) => id)).toEqual([table]);
    expect(found?.data.table).toMatchObject({
      VpcId: 'vpc-1',
      Associations: [{ Main: false, SubnetId: subnet }],
      Routes: [
        { DestinationCidrBlock: '10.0.0.0/16', GatewayId: 'local', State: 'active' },
        { DestinationCidrBlock: '0.0.0.0/0', GatewayId: igw, State: 'active' },
      ],
    });
    expect(found?.data.routesIncomplete).toBe(false);
  });
});

/** The same routes without their table. */
const rows: Readonly<Record<string, string>> = {
  'a Markdown table': `| Destination | Target | Status |\n|---|:-:|---|\n| 10.0.0.0/16 | local | Active |\n| \`0.0.0.0/0\` | ${igw} | Active |\n`,
  'a Markdown table without outer bars': `Destination | Target | Status\n--- | --- | ---\n10.0.0.0/16 | local | active\n0.0.0.0/0 | ${igw} | active\n`,
  'the console, one cell on a line': `Destination\nTarget\nStatus\nPropagated\n10.0.0.0/16\nlocal\nActive\nNo\n0.0.0.0/0\n${igw}\nActive\nNo\n`,
  'the console, blank lines between the cells': `10.0.0.0/16\n\nlocal\n\nActive\n\nNo\n\n0.0.0.0/0\n\n${igw}\n\nActive\n\nNo\n`,
  'PowerShell, the destination first': `PS C:\\> Get-EC2RouteTable -RouteTableId ${table} | Select -Expand Routes\n\nDestinationCidrBlock : 10.0.0.0/16\nGatewayId            : local\nState                : active\n\nDestinationCidrBlock : 0.0.0.0/0\nGatewayId            : ${igw}\nState                : active\n`,
  'PowerShell on the screen': `PS C:\\> (Get-EC2RouteTable).Routes\n\nCoreNetworkArn       :\nDestinationCidrBlock : 10.0.0.0/16\nGatewayId            : local\nState                : active\n\nDestinationCidrBlock : 0.0.0.0/0\nGatewayId            : ${igw}\nState                : active\n`,
};

describe('routes without their table', () => {
  it.each(Object.entries(rows))('%s', (_, text) => {
    const [found, ...others] = gather(readPaste(text)).routeTables.items;
    expect(others).toEqual([]);
    expect(found?.data.table.Routes).toEqual([
      { DestinationCidrBlock: '10.0.0.0/16', GatewayId: 'local', State: 'active' },
      { DestinationCidrBlock: '0.0.0.0/0', GatewayId: igw, State: 'active' },
    ]);
    expect(check(text).verdict).toBe('unreachable');
  });

  it('a destination that comes again begins the next table', () => {
    const text = `10.0.0.0/16\tlocal\tactive\n0.0.0.0/0\tigw-0a1b2c3d4e5f60718\tactive\n10.0.0.0/16\tlocal\tactive\n0.0.0.0/0\tnat-0a1b2c3d4e5f60718\tactive\n`;
    expect(gather(readPaste(text)).routeTables.items.map(({ data }) => data.table.Routes?.length)).toEqual([2, 2]);
  });

  it.each([
    [
      'a target in words',
      '| Destination | Target |\n|---|---|\n| 10.0.0.0/16 | local |\n| 10.1.0.0/16 | local |\n| 0.0.0.0/0 | Internet Gateway |\n',
    ],
    [
      'rows of two tables in one another',
      '| Destination | Target | Subnet |\n|---|---|---|\n| 10.0.0.0/16 | local | all |\n| 0.0.0.0/0 | igw-xxxx | public |\n| 0.0.0.0/0 | nat-xxxx | private |\n',
    ],
  ])('a table that a person wrote, with %s: nothing certain is said', (_, text) => {
    expect(check(text).verdict).toBe('unknown');
  });

  it('single routes on lines of their own are no tables: nothing certain is said', () => {
    const text = `{"DestinationCidrBlock":"10.0.0.0/16","GatewayId":"local","State":"active"}\n{"DestinationCidrBlock":"10.1.0.0/16","GatewayId":"local","State":"active"}\n`;
    expect(check(text).verdict).toBe('unknown');
  });
});

describe('what should exist, and prints without values, are named and not read', () => {
  it.each([
    [
      'Terraform state, a part',
      `{"schema_version": 0, "attributes": {"id": "${table}", "route": [{"cidr_block": "0.0.0.0/0", "gateway_id": "${igw}"}]}}`,
    ],
    [
      'CloudFormation, a part',
      `"Route": {\n  "Type": "AWS::EC2::Route",\n  "Properties": {"DestinationCidrBlock": "0.0.0.0/0", "GatewayId": {"Ref": "Gateway"}}\n}`,
    ],
    [
      'SAM',
      `Resources:\n  Orders:\n    Type: AWS::Serverless::Function\n    Properties:\n      VpcConfig:\n        SubnetIds: [${subnet}]\n`,
    ],
    ['CDK', `const vpc = new ec2.Vpc(this, 'Vpc', {\n  natGateways: 1,\n});`],
    ['Pulumi', `    + aws:ec2/route:Route: (create)\n        natGatewayId: "nat-1"\n`],
    [
      'Java',
      `DescribeRouteTablesResponse(RouteTables=[RouteTable(RouteTableId=${table}, Routes=[Route(DestinationCidrBlock=0.0.0.0/0, GatewayId=${igw})])])`,
    ],
    [
      'Ruby',
      `#<struct Aws::EC2::Types::DescribeRouteTablesResult route_tables=[#<struct Aws::EC2::Types::RouteTable route_table_id="${table}">]>`,
    ],
    [
      'Go, with pointers',
      `&{NextToken:<nil> RouteTables:[{RouteTableId:0xc00012 Routes:[{DestinationCidrBlock:0xc00010 GatewayId:0xc00014}]}]}`,
    ],
  ])('%s', (_, text) => {
    const { diagnostics, verdict } = check(text);
    expect(verdict).toBe('unknown');
    expect(diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual(['FMT-8']);
    expect(gather(readPaste(text)).routeTables.items).toEqual([]);
  });
});
