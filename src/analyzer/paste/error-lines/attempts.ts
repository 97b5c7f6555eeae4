/** Lines of a log that say no more than that a call began, or that it was answered. */
import type { ErrorFamily } from './types.ts';

export const ATTEMPTS: readonly ErrorFamily[] = [
  {
    id: 'http-success',
    stage: 'answered',
    pattern:
      /\bhttps?:\/\/\S{1,500} "[A-Z]{3,8} \S{1,2000} HTTP\/[\d.]{1,3}" [1-5]\d\d\b|HTTP Request: [A-Z]{3,8} \S{1,2000} "HTTP\/[\d.]{1,3} [1-5]\d\d\b|^\* Connected to \S{1,253} \(|^Connected to \S{1,253}\.$/,
  },
  {
    id: 'attempt',
    stage: 'begun',
    pattern:
      /\bStarting new HTTPS? connection \(\d{1,6}\): \S|\bResetting dropped connection: \S|Sending http request: <AWSPreparedRequest|Making request for (?:OperationModel\(|<botocore\.model\.OperationModel)|DEBUG: Request \w{1,60}\/\w{1,80} Details|^(?:> )?Host: [\w-]{1,63}(?:\.[\w-]{1,63}){1,12}$|\b[Cc]onnecting to (?:the )?(?:\w{1,20} )?[\w-]{1,63}(?:\.[\w-]{1,63}){1,12}(?::| on port | port )\d{1,5}|^\*\s{1,4}Trying [\d[][\da-f.:\]]{3,50}|^Trying [\d[][\da-f.:\]]{3,50}\.{3}$/,
  },
];

/** The port of a scheme that such a line says in words; null for any other line. */
export function portOfAttempt(line: string): number | null {
  const scheme = /\bStarting new (HTTPS?) connection\b/.exec(line)?.[1];
  if (scheme === undefined) return null;
  return scheme === 'HTTPS' ? 443 : 80;
}
