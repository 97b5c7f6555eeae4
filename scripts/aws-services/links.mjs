// The PrivateLink names that AWS publishes: the constants of aws-cdk-lib, and what its page lists beside them.
// @ts-check

/** Read on the page "AWS services that integrate with AWS PrivateLink", and not in aws-cdk-lib. */
const ON_THE_PAGE = ['apigateway', 'scheduler'];

/** Names of the list whose host labels no rule finds: label, name. @type {Readonly<Record<string, string>>} */
const LABELS = {
  kinesis: 'kinesis-streams',
  firehose: 'kinesis-firehose',
  'streams.dynamodb': 'dynamodb-streams',
  appstream2: 'appstream.api',
  'dataplane.rum': 'rum-dataplane',
  'data.qapps': 'qapps',
  'sms-voice': 'pinpoint-sms-voice-v2',
  'data-ats.iot': 'iot.data',
  'models.lex': 'models-v1-lex',
};

/**
 * @typedef {{ template: (name: string) => string | null, isFips: (name: string) => boolean, names: string[], ofLabel: (label: string) => string | null }} Links
 */

/** @param {string} source the compiled vpc-endpoint.js @returns {Links} */
export function readLinks(source) {
  /** @type {Map<string, string>} */
  const templates = new Map(ON_THE_PAGE.map((name) => [name, 'com.amazonaws.*.']));
  for (const [, name = '', rest = ''] of source.matchAll(/new InterfaceVpcEndpointAwsService\("([^"]+)"([^)]*)\)/g)) {
    const prefix = /^,"([^"]+)"/.exec(rest)?.[1] ?? 'com.amazonaws';
    templates.set(name, rest.includes('global') ? `${prefix}.` : `${prefix}.*.`);
  }
  const has = (/** @type {string} */ name) => templates.has(name);
  return {
    template: (name) => templates.get(name) ?? null,
    isFips: (name) => has(`${name}-fips`),
    names: [...templates.keys()].filter((name) => !name.endsWith('-fips')),
    ofLabel: (label) => {
      const turned = label.split('.').reverse().join('.');
      const tried = [LABELS[label] ?? label, label, turned, `${label}.api`];
      return tried.find(has) ?? null;
    },
  };
}
