/** Connection strings, addresses of other tools and slips of the pen, written as a URL or as `host:port`. */

/** Longer texts are no destination. */
const MOST = 2000;

/** Ports that people write as words behind a host. */
const WORDS: Readonly<Record<string, string>> = {
  http: '80',
  https: '443',
  ssh: '22',
  smtp: '25',
  ldap: '389',
  ldaps: '636',
  mysql: '3306',
  postgres: '5432',
  postgresql: '5432',
  redis: '6379',
};

/** `jdbc:oracle:thin:@//db:1521/XE`, `jdbc:oracle:thin:@db:1521:XE`. */
const ORACLE = /^jdbc:oracle:\w{2,6}:[^@\s]{0,200}@(?:\/\/|tcps?:\/\/)?(?<host>[^\s:/]{1,253})(?::(?<port>\d{1,5}))?/i;

/** `Server=tcp:db,1433;Database=x`, `host=db port=5432`. */
const SERVER =
  /(?:^|[;\s])(?:server|host|hostname|data source|address)\s?=\s?(?:tcp:)?(?<host>[^;,\s=]{1,253})(?:,(?<port>\d{1,5}))?/i;
const PORT = /(?:^|[;\s])port\s?=\s?(?<port>\d{1,5})(?!\d)/i;

/** `https//host`, `http:/host`, `https:\\host`. */
const SLIP = /^(?<scheme>https?)(?::\/|:\\{1,2}|\/\/)(?<rest>[^/\\\s].*)$/i;

/** `git@host:path`, of which the path is no port. */
const COPIED = /^[\w.-]{1,64}@(?<host>[^\s:@/]{1,253}):(?!\d{1,5}$)\S/;

/** `host 8443`, `host port 8443`, `host, port 8443`. */
const SPACED = /^(?<host>[^\s,]{1,253}[.:][^\s,]{1,253}),? (?:on )?(?:port[ :=]?)? ?(?<port>\d{1,5})$/i;

const NAMED = /^(?<host>[^\s:/@]{1,253}):(?<word>[a-z]{3,10})$/i;

/** The text in a form that is read as it stands; what is none of these comes back as it is. Never throws, linear. */
export function plainly(text: string): string {
  if (text.length > MOST) return text;
  const oracle = ORACLE.exec(text)?.groups;
  if (oracle) return withPort(oracle['host'] ?? '', oracle['port'] ?? '1521');
  const slip = SLIP.exec(text)?.groups;
  if (slip) return `${slip['scheme'] ?? ''}://${slip['rest'] ?? ''}`;
  if (text.includes('://') || text.toLowerCase().startsWith('arn:')) return text;
  const server = text.includes('=') ? SERVER.exec(text)?.groups : undefined;
  if (server) return withPort(server['host'] ?? '', server['port'] ?? PORT.exec(text)?.groups?.['port'] ?? '');
  const copied = COPIED.exec(text)?.groups;
  if (copied) return `ssh://${copied['host'] ?? ''}`;
  return ofHost(text);
}

/** A host with its port in other words, or behind the name and the password of a user. */
function ofHost(text: string): string {
  const spaced = SPACED.exec(text)?.groups;
  if (spaced) return withPort(spaced['host'] ?? '', spaced['port'] ?? '');
  const { host = '', word = '' } = NAMED.exec(text)?.groups ?? {};
  const port = Object.hasOwn(WORDS, word.toLowerCase()) ? WORDS[word.toLowerCase()] : undefined;
  if (port !== undefined) return withPort(host, port);
  const at = text.lastIndexOf('@');
  return at > 0 && !/\s/.test(text) ? text.slice(at + 1) : text;
}

const withPort = (host: string, port: string): string =>
  port === '' ? host : host.includes(':') && !host.startsWith('[') ? `[${host}]:${port}` : `${host}:${port}`;
