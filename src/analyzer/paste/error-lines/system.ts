/** Messages in the words of the operating system and of the resolver, which every client passes on; the plainest last. */
import type { ErrorFamily } from './types.ts';

/** They say more than the name of the client around them. */
export const NAMES: readonly ErrorFamily[] = [
  {
    id: 'resolver-silent',
    stage: 'resolver',
    pattern:
      /\bEAI_AGAIN\b|Temporary failure in name resolution|\bSERVFAIL\b|server misbehaving|Resolving timed out after|\blookup \S{1,253} .{0,120}i\/o timeout|queryA{1,4} ETIMEOUT|getaddrinfo .{0,40}Try again/,
  },
  {
    id: 'name-not-found',
    stage: 'dns',
    pattern:
      /\bENOTFOUND\b|Name or service not known|nodename nor servname|no such host\b|Could not resolve host|UnknownHostException|Name does not resolve|getaddrinfo failed|failed to lookup address|remote name could not be resolved|\bNXDOMAIN\b|could not translate host name|NameResolutionError|Failed to resolve '|unable to resolve host|\bERR_NAME_NOT_RESOLVED\b|Failed to resolve server|Failed to resolve "|could not resolve address for|Can't parse NID|Unknown (?:MySQL )?server host|cURL error 6\b|curl: \(6\)|\[Errno (?:-2|-5|8|11001)\]|getaddrinfo: |\bEAI_NODATA\b|No address associated with hostname/i,
  },
];

export const SYSTEM: readonly ErrorFamily[] = [
  {
    id: 'tls',
    stage: 'tls',
    pattern:
      /CERTIFICATE_VERIFY_FAILED|self[- ]signed certificate|UNABLE_TO_(?:VERIFY_LEAF_SIGNATURE|GET_ISSUER_CERT)|SSLHandshakeException|\bx509: |ERR_TLS_CERT|\bERR_(?:CERT|SSL)_|TLS handshake timeout|SSL_ERROR_|unable to find valid certification path|certificate has expired|handshake failure|EPROTO\b|cURL error (?:35|60)\b|curl: \((?:35|60)\)|Could not establish trust relationship|SSL routines|\bSSLError\b/,
  },
  {
    id: 'connection-refused',
    stage: 'refused',
    pattern:
      /\bECONNREFUSED\b|[Cc]onnection refused|actively refused it|Connection to \S{1,253} refused|ConnectionRefusedError|\[Errno 111\]|(?:MySQL )?server on .{0,260}\(111\b|\bERR_CONNECTION_REFUSED\b|TNS:no listener|ORA-12541\b/,
  },
  {
    id: 'connection-reset',
    stage: 'reset',
    pattern:
      /\bECONNRESET\b|socket hang up|[Cc]onnection reset\b|\bEPIPE\b|[Bb]roken pipe|forcibly closed by the remote host|Connection aborted|RemoteDisconnected|Remote end closed connection|other side closed|server closed the connection unexpectedly|Connection terminated unexpectedly|Empty reply from server|MySQL server has gone away|Lost connection to MySQL server during query|unexpected EOF\b|: EOF$|ConnectionResetError|\bERR_(?:CONNECTION_(?:RESET|CLOSED|ABORTED)|EMPTY_RESPONSE)\b|closed in the middle of operation|Connection prematurely closed|Connection unexpectedly closed|MemcacheUnexpectedCloseError/,
  },
  {
    id: 'no-route',
    stage: 'no-route',
    pattern:
      /\bENETUNREACH\b|\bEADDRNOTAVAIL\b|[Nn]etwork is unreachable|unreachable network was attempted|attempted to an unreachable network|\bERR_(?:INTERNET_DISCONNECTED|ADDRESS_UNREACHABLE)\b|Cannot assign requested address/,
  },
  {
    id: 'host-unreachable',
    stage: 'no-route',
    pattern: /\bEHOSTUNREACH\b|[Nn]o route to host|\[Errno 113\]|attempted to an unreachable host/,
  },
  {
    id: 'read-timeout',
    stage: 'silent',
    pattern: /\bESOCKETTIMEDOUT\b|\b(?:read|write) ETIMEDOUT\b|\bETIMEDOUT.{0,80}syscall: ["'](?:read|write)/,
  },
];

/** A person may say so too; a program names an error, or the host with its port. */
const FAILED_TO_CONNECT =
  /(?:(?:\b[A-Z]\w{0,80}(?:Error|Exception)|\bError|\bERROR|\bFATAL|\berror|\bUNAVAILABLE)\W.{0,200}?(?:(?:[Ff]ailed|[Uu]nable|[Cc]ould not|[Cc]annot|[Cc]an't|[Cc]ouldn't) (?:to )?(?:connect|reach|contact|open (?:a )?(?:socket|connection))\b|[Cc]onnection error|io exception|[Nn]o connection established|[Ff]ailed connecting|communicating with)|\b(?:[Ff]ailed|[Uu]nable|[Cc]ould not|[Cc]annot|[Cc]an't|[Cc]ouldn't) (?:to )?(?:connect|reach|contact)\b.{0,80}?[\w.-]{3,253}`?[:/]`?\d{2,5}\b|Can't contact LDAP server|Unable to connect to port \d|[Ff]ailed to connect to all addresses|[Nn]o connection established|no Elasticsearch node available|^(?:Npgsql\.NpgsqlException .{0,20}: ?)?(?:Exception while connecting|Failed to connect to \S{1,253})$)/;

/** What the system says when nobody answers, in any client. */
export const PLAIN: readonly ErrorFamily[] = [
  {
    id: 'request-timeout',
    stage: 'silent',
    pattern:
      /\bRequest timed out\b|\bNavigation timeout of \d{1,9} ?ms|Command execution timeout for|Redis server response timeout|\bAPITimeoutError\b|\bDEADLINE_EXCEEDED\b|Greeting never received|\bdownload timed out\b|Timeout waiting for value/,
  },
  {
    id: 'connect-timeout',
    stage: 'timeout',
    pattern:
      /\bETIMEDOUT\b|\bERR_(?:CONNECTION_)?TIMED_OUT\b|[Cc]onnection timed out|[Oo]peration timed out|[Cc]onnect(?:ion)? timeout\b|connection timeout expired|timed out (?:while )?(?:trying to )?connect|^timed out$|[Cc]onnection setup timed out|[Cc]onnection attempt timed out|\(tcp\) timed out|^Ncat: TIMEOUT|Failed to connect to \S{1,253} in \d{1,7} ?ms|(?:Error|Exception): .{0,200}timed out\b/,
  },
  {
    id: 'http-answer',
    stage: 'answered',
    pattern:
      /Request failed with status code [1-5]\d\d\b|\b[45]\d\d (?:Client|Server) Error: |HTTP Error [45]\d\d: |status code does not indicate success: [45]\d\d|password authentication failed for user|Access denied for user '|no pg_hba\.conf entry|ORA-12514\b|\(421, b?'|\bNOAUTH\b|WRONGPASS|responded with (?:a status of )?[45]\d\d\b|status: ?[45]\d\d[,}\s]|(?:AccessDenied(?:Exception)?|InvalidSignatureException|ExpiredTokenException): User: |\(Service: \w{1,60}, Status Code: [45]\d\d/,
  },
  {
    // What nobody above knows by name: a program that says of itself that it did not connect, and to what.
    id: 'connect-failed',
    stage: 'no-connection',
    pattern: FAILED_TO_CONNECT,
  },
];
