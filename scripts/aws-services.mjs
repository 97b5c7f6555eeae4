// Writes src/analyzer/aws/service-list.ts: every service of AWS's endpoint list, its host names, what people call it, and the
// PrivateLink name that AWS publishes for it. Run it by hand when AWS adds services; nothing else needs the two sources:
//   node scripts/aws-services.mjs <botocore>/data <aws-cdk-lib>/aws-ec2/lib/vpc-endpoint.js
// botocore comes with the AWS CLI (endpoints.json, service-2.json); aws-cdk-lib is AWS's own, with its PrivateLink names.
// @ts-check
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readEndpointList, readModels } from './aws-services/botocore.mjs';
import { readLinks } from './aws-services/links.mjs';
import { makeRows } from './aws-services/rows.mjs';
import { root } from './scaffold/files.mjs';

const [data = '', cdk = ''] = process.argv.slice(2);
if (data === '' || cdk === '') {
  process.stderr.write(
    'Usage: node scripts/aws-services.mjs <botocore>/data <aws-cdk-lib>/aws-ec2/lib/vpc-endpoint.js\n',
  );
  process.exit(2);
}

const models = readModels(data);
const list = readEndpointList(join(data, 'endpoints.json'));
const rows = makeRows(models, list, readLinks(readFileSync(cdk, 'utf8')));

const text = `/* eslint-disable max-lines -- a table */
/**
 * Services of AWS, one a line: the name that its endpoint has (or what a name may stand for, behind a question mark), how
 * AWS publishes a PrivateLink name for it, the labels of its host names, and what AWS's tools and pages call it.
 * Made by scripts/aws-services.mjs from botocore's endpoint list and models and the PrivateLink names of aws-cdk-lib; not
 * edited by hand. Sources: https://docs.aws.amazon.com/general/latest/gr/aws-service-information.html and
 * https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-privatelink-support.html
 */
export const SERVICE_LIST = \`
${rows.map(({ name, link, hosts, said }) => [name, link, hosts.join(' '), said.join(' ')].join('|')).join('\n')}
\`;
`;
writeFileSync(join(root, 'src/analyzer/aws/service-list.ts'), text);

// For the test: each name as the two sources spell it, and the label of the host that it is called at.
const spelled = [
  ...list.map(({ key, labels }) => [key, labels[0] ?? key]),
  ...models.flatMap(({ names, prefix }) => names.map((name) => [name, prefix])),
];
writeFileSync(
  join(root, 'test/fixtures/services/endpoint-list.tsv'),
  `${[...new Set(spelled.map((pair) => pair.join('\t')))].sort().join('\n')}\n`,
);
process.stdout.write(`${String(rows.length)} services, ${String(spelled.length)} names\n`);
