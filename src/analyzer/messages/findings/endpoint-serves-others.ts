import { define } from './define.ts';

export default define({
  id: 'endpoint-serves-others',
  area: 'services',
  severity: 'warning',
  rules: ['VPCE-1', 'VPCE-4'],
  title: 'An endpoint in the VPC does not serve this call',
  lesson: 'aws-services',
  texts: ({ endpoint, serves, service, why }) => {
    switch (why) {
      case 'private-apis-only':
        return {
          found: `With private DNS, the names of all APIs of API Gateway resolve to ${endpoint} in the whole VPC.`,
          why: 'An endpoint for execute-api leads to private APIs only. A call to a public API arrives there too and is refused with HTTP 403 Forbidden; it does not time out.',
          next: 'Call a public API by a custom domain name over a way to the internet, or switch private DNS of the endpoint off and call private APIs by the endpoint’s own name. For a private API there is nothing to do.',
        };
      case 'discovery':
        return {
          found: `${endpoint} is an endpoint for ${serves}, one cell of Timestream.`,
          why: 'The SDK first asks the Regional name for the cell to use, and no endpoint serves that name. That first call needs a way to the internet.',
          next: `Give the client the name of the cell as its endpoint (DnsEntries of ${endpoint} holds it) and switch endpoint discovery off, or add a way to the internet.`,
        };
      case 'sibling':
        return {
          found: `${endpoint} is an endpoint for ${serves}, and not for ${service}.`,
          why: 'Each endpoint serves the names of one service, and services that belong together have one each.',
          next: `Look which of the two the function calls: by the name of its host. An endpoint for ${serves} takes nothing else.`,
        };
    }
  },
});
