/** Several destinations in one text, where its marks alone part them; what only the names of services tell is asked back. */

/** Texts in which the marks belong to one destination: connection strings. */
const OF_ONE = /^jdbc:|[\w ]=/i;

/** A host, an address or a URL as it stands among others with blanks between them. */
const HOST =
  /^(?:[a-z][a-z\d+.-]{1,30}:\/\/\S+|\[?[\da-f]{0,4}:[\da-f:.]+\]?(?::\d+)?|[\w*-]+(?:\.[\w*-]+)+(?::\d+)?(?:\/\S*)?)$/i;

/**
 * The destinations of a text, each once, in their order. A comma inside a URL parts nothing, and one before a port neither.
 * @example destinationsIn('s3, sqs') // ['s3', 'sqs']
 * @example destinationsIn('10.0.0.5:5432 api.example.com') // ['10.0.0.5:5432', 'api.example.com']
 * @example destinationsIn('db.example.com,1433') // ['db.example.com,1433']
 */
export function destinationsIn(text: string): string[] {
  const parts =
    OF_ONE.test(text) && !text.includes('://')
      ? [text]
      : text.split(text.includes('://') ? /,\s|[;|\n]/ : /,(?! ?\d{1,5}(?![\d.:]))|[;|\n]/);
  return [...new Set(parts.flatMap(hostsIn).filter((part) => part !== ''))];
}

/** Hosts with blanks between them; anything else is one thing, such as the name of a service. */
function hostsIn(part: string): string[] {
  const words = part.trim().split(/\s+/);
  return words.every((word) => HOST.test(word)) ? words : [part.trim()];
}
