/** Messages of clients in the words of their own language or library, the most telling first. */
import type { ErrorFamily } from './types.ts';

/** A proxy stands between the client and what it calls: what failed is the way to it. */
export const PROXY: ErrorFamily = {
  id: 'proxy',
  stage: 'no-connection',
  pattern:
    /\bproxyconnect tcp: |tunneling socket could not be established|ProxyError\(.{0,4}Cannot connect to proxy|Unable to connect to proxy|Failed to connect to proxy URL|Could not resolve proxy|from proxy after CONNECT|ERR_TUNNEL_CONNECTION_FAILED|Failed to connect to proxy/,
};

export const CLIENTS: readonly ErrorFamily[] = [
  { id: 'undici-connect', stage: 'timeout', pattern: /Connect Timeout Error|UND_ERR_CONNECT_TIMEOUT/ },
  {
    id: 'undici-headers',
    stage: 'silent',
    pattern: /Headers Timeout Error|Body Timeout Error|UND_ERR_(?:HEADERS|BODY)_TIMEOUT/,
  },
  {
    id: 'botocore-connect',
    stage: 'timeout',
    pattern: /Connect timeout on endpoint URL|botocore\.\S{1,60}ConnectTimeoutError/,
  },
  { id: 'botocore-read', stage: 'silent', pattern: /Read timeout on endpoint URL|botocore\.\S{1,60}ReadTimeoutError/ },
  {
    id: 'botocore-endpoint',
    stage: 'no-connection',
    pattern: /\bEndpointConnectionError\b|botocore\.exceptions\.(?:HTTPClientError|ConnectionClosedError)/,
  },
  {
    id: 'java-read',
    stage: 'silent',
    pattern:
      /SocketTimeoutException: (?:Read timed out|timeout)$|HttpTimeoutException: request timed out|ReadTimeoutException/,
  },
  {
    id: 'requests-read',
    stage: 'silent',
    pattern: /\bRead timed out\b|\bReadTimeout(?:Error)?: |The read operation timed out/,
  },
  {
    id: 'requests-connect',
    stage: 'timeout',
    pattern:
      /\bConnectTimeout(?:Error)?(?:: |\()|Max retries exceeded with url: .{0,400}(?:ConnectTimeout|timed out)|HTTPS?ConnectionPool.{0,400}Connection to \S{1,253} timed out/,
  },
  {
    id: 'python-timeout',
    stage: 'timeout',
    pattern:
      /\burlopen error .{0,40}timed out|\bTimeoutError: \[Errno 110\]|\[Errno 110\]|\b(?:asyncio\.|socket\.|builtins\.)?(?:TimeoutError|timeout): ?(?:timed out)?$|\bhttpx\.ConnectTimeout\b|aiohttp\.client_exceptions\.(?:ConnectionTimeoutError|ServerTimeoutError)/,
  },
  {
    id: 'node-fetch-failed',
    stage: 'no-connection',
    pattern: /TypeError: fetch failed|\bFetchError: request to \S{1,2000} failed/,
  },
  { id: 'axios-timeout', stage: 'silent', pattern: /timeout of \d{1,9} ?ms exceeded|\bECONNABORTED\b/ },
  {
    id: 'sdk-js-timeout',
    stage: 'timeout',
    pattern:
      /Socket timed out without establishing a connection|@smithy\/node-http-handler.{0,80}(?:timed out|timeout|not establish)|Connection timed out after \d{1,9} ?ms|TimeoutError: .{0,40}(?:connection|Connection)|TimeoutError: (?:Socket|socket) /,
  },
  {
    id: 'node-network-timeout',
    stage: 'timeout',
    pattern: /\bNetworkingError: .{0,200}(?:timeout|timed out)|network timeout at: /,
  },
  {
    id: 'java-connect',
    stage: 'timeout',
    pattern:
      /ConnectTimeoutException|SocketTimeoutException: [Cc]onnect timed out|HttpConnectTimeoutException|Connect to \S{1,300} (?:\[.{0,300}\] )?failed: [Cc]onnect timed out|\bConnect to \S{1,300} (?:\[.{0,300}\] )?failed: [Cc]onnection timed out|\bjava\.net\.ConnectException: [Cc]onnection timed out/,
  },
  { id: 'java-sdk', stage: 'no-connection', pattern: /Unable to execute HTTP request: |SdkClientException: / },
  {
    id: 'go-dial',
    stage: 'timeout',
    pattern:
      /\bdial (?:tcp|udp)[46]? \S{1,253} (?:i\/o timeout|connect: (?:connection|operation) timed out)|request canceled while waiting for connection/,
  },
  {
    id: 'go-read',
    stage: 'silent',
    pattern:
      /\bread (?:tcp|udp)[46]? \S{1,253} i\/o timeout|Client\.Timeout (?:exceeded while|or context cancellation while) (?:awaiting headers|reading body)/,
  },
  { id: 'go-deadline', stage: 'timeout', pattern: /context deadline exceeded/ },
  {
    id: 'dotnet-timeout',
    stage: 'silent',
    pattern:
      /HttpClient\.Timeout of [\d.]+ seconds? elapsing|The operation has timed out|A task was canceled|TaskCanceledException: /,
  },
  {
    id: 'dotnet-socket',
    stage: 'timeout',
    pattern:
      /SocketException \((?:110|10060)\)|A connection attempt failed because the connected party did not properly respond/,
  },
  {
    id: 'powershell',
    stage: 'no-connection',
    pattern:
      /Unable to connect to the remote server|The underlying connection was closed: |Invoke-(?:WebRequest|RestMethod)\s?: .{0,80}(?:timed? ?out|connect)/,
  },
  {
    id: 'ruby',
    stage: 'timeout',
    pattern:
      /Net::OpenTimeout|execution expired|Faraday::(?:ConnectionFailed|TimeoutError)|Seahorse::Client::NetworkingError/,
  },
  { id: 'ruby-read', stage: 'silent', pattern: /Net::ReadTimeout/ },
  {
    id: 'curl-28',
    stage: 'timeout',
    pattern:
      /cURL error 28|curl: \(28\)|Failed to connect to \S{1,253} port \d{1,5}.{0,60}(?:[Tt]imed out|[Tt]imeout was reached)|Resolving timed out after|Connection timed out after \d{1,9} milliseconds|CURLE_OPERATION_TIMED?OUT/,
  },
  { id: 'curl-7', stage: 'no-connection', pattern: /cURL error 7\b|curl: \(7\)/ },
  {
    id: 'rust-timeout',
    stage: 'timeout',
    pattern: /HttpTimeoutError \{ kind: "HTTP connect"|hyper\w{0,20}::\S{0,40}Error\(Connect, .{0,160}kind: TimedOut/,
  },
  {
    id: 'rust',
    stage: 'no-connection',
    pattern:
      /error sending request for url|hyper(?:_util)?::(?:client::legacy::)?Error\((?:Connect|IncompleteMessage)|reqwest::Error|tcp connect error|dispatch failure/,
  },
  {
    id: 'php-stream',
    stage: 'no-connection',
    pattern:
      /(?:fsockopen|stream_socket_client|file_get_contents|SQLSTATE\[HY000\] \[2002\](?! (?:Connection|Operation) timed out)).{0,200}(?:timed out|failed to open stream|unable to connect|[Nn]o such)/,
  },
];
