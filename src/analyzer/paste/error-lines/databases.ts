/** Messages of clients of databases, caches and queues, the most telling first. */
import type { ErrorFamily } from './types.ts';

export const DATABASES: readonly ErrorFamily[] = [
  {
    id: 'hikari',
    stage: 'timeout',
    pattern:
      /Connection is not available, request timed out after \d{1,9} ?ms|Timed out (?:acquiring connection|fetching a new connection from the connection pool)|TimeoutError: (?:Knex|ResourceRequest).{0,80}|ConnectionAcquireTimeoutError|QueuePool limit of size|redis: connection pool timeout/,
  },
  // Any failure but a refusal is told in these words, a name that is not found among them.
  { id: 'jdbc-postgres', stage: 'no-connection', pattern: /The connection attempt failed\b/ },
  { id: 'jdbc-mysql', stage: 'no-connection', pattern: /Communications link failure/ },
  {
    id: 'jdbc-sqlserver',
    stage: 'no-connection',
    pattern:
      /The TCP\/IP connection to the host \S{1,253} port \d{1,5} has failed|SqlException.{0,200}(?:network-related|error: 40|error: 26)|A network-related or instance-specific error|Failed to connect to \S{1,253}:\d{1,5} - Could not connect|Adaptive Server is unavailable or does not exist/,
  },
  {
    id: 'oracle',
    stage: 'timeout',
    pattern: /ORA-12170|TNS:Connect timeout/,
  },
  {
    id: 'oracle-adapter',
    stage: 'no-connection',
    pattern: /ORA-(?:12545|12543|12154|17002)\b|The Network Adapter could not establish the connection/,
  },
  {
    id: 'postgres',
    stage: 'timeout',
    pattern:
      /\btimeout expired\b|connection to server at "[^"]{1,253}".{0,80}failed: (?:timeout|[Cc]onnection timed out|Operation timed out)|could not connect to server: (?:[Cc]onnection|Operation) timed out|timeout expired.{0,10}Is the server running|Connection terminated due to connection timeout|Npgsql\.NpgsqlException.{0,200}TimeoutException/,
  },
  {
    id: 'mysql-timeout',
    stage: 'timeout',
    pattern:
      /Can't connect to (?:MySQL )?server on .{0,260}\((?:timed out|110\b|115\b|10060\b)|MySQL server at .{0,80}system error: 110\b|SQLSTATE\[HY000\] \[2002\] (?:Connection|Operation) timed out/,
  },
  {
    id: 'mysql',
    stage: 'no-connection',
    pattern: /Can't connect to (?:MySQL )?server on|ERROR 2003 \(HY000\)|\(2003, |Lost connection to MySQL server at/,
  },
  { id: 'mysql-handshake', stage: 'timeout', pattern: /Handshake inactivity timeout|PROTOCOL_SEQUENCE_TIMEOUT/ },
  {
    id: 'mongodb-timeout',
    stage: 'timeout',
    pattern:
      /\bMongo\w{0,40}Error: connection .{0,300}timed out|MongoNetworkTimeoutError|waiting (?:for a server|to connect).{0,2000}connect timed out|ServerSelectionTimeoutError: \S{1,253}:\d{1,5}: timed out/,
  },
  {
    id: 'mongodb',
    stage: 'no-connection',
    pattern:
      /ServerSelectionTimeoutError|MongoServerSelectionError|MongooseServerSelectionError|server selection timeout(?!.{0,400}dial )|MongoTimeoutException|buffering timed out after \d{1,9} ?ms|Server selection timed out|No servers? (?:found|suitable)/,
  },
  {
    id: 'redis',
    stage: 'timeout',
    pattern:
      /redis\.exceptions\.TimeoutError|Timeout connecting to server|\bError 110 connecting to|^(?:\[ERROR\] )?ConnectionTimeoutError.{0,60}/,
  },
  {
    id: 'redis-connection',
    stage: 'no-connection',
    pattern:
      /Reached the max retries per request limit|RedisConnectionException: (?:Unable to connect|It was not possible to connect)|ClusterAllFailedError|JedisConnectionException|Redis connection to \S{1,253} failed(?!.{0,20}ETIMEDOUT)|Failed to create initial connections/,
  },
  {
    id: 'kafka',
    stage: 'no-connection',
    pattern:
      /KafkaJS(?:ConnectionError|NumberOfRetriesExceeded)(?!: Connection timeout)|NoBrokersAvailable|Failed to update metadata after|not present in metadata after|waiting for a node assignment|Connection to node -?\d{1,9} .{0,300}could not be established|Unable to bootstrap from|Broker transport failure|Bootstrap broker \S{1,253} disconnected|\bAMQPConnectionError\b|Could not connect to broker URL(?!.{0,300}timed out)/,
  },
];
