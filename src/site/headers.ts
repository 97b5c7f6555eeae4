/** The `_headers` file that Netlify and Cloudflare Pages read: what a page cannot say about itself in its own markup. */
import { contentSecurityPolicy } from './csp.ts';
import type { PolicyOf } from './csp.ts';

/** The file's text for a site under `base`. A browser enforces every policy it is given, so `/check/` gets the stricter of both. */
export function headersFile(base: string): string {
  const root = base.replace(/\/$/, '');
  const policy = (of: PolicyOf): string =>
    `  Content-Security-Policy: ${contentSecurityPolicy(of)}; frame-ancestors 'none'`;
  return [
    `${root}/*`,
    policy('host'),
    '  Referrer-Policy: no-referrer',
    '  X-Content-Type-Options: nosniff',
    '  X-Frame-Options: DENY',
    // No window of another site holds on to one that it opened.
    '  Cross-Origin-Opener-Policy: same-origin',
    '  Permissions-Policy: camera=(), geolocation=(), microphone=()',
    '',
    `${root}/check/*`,
    policy('checker'),
    '',
    `${root}/_astro/*`,
    '  Cache-Control: public, max-age=31536000, immutable',
    '',
  ].join('\n');
}
