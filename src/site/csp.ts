/** The Content Security Policy of every page, and the one script that may stand in a page. */
import { createHash } from 'node:crypto';

/** Runs before the first paint, so that a chosen theme never flashes. Storage may be forbidden: then the system decides. */
export const themeScript = "try{document.documentElement.dataset.theme=localStorage.getItem('theme')||''}catch{}";

const themeHash = `'sha256-${createHash('sha256').update(themeScript).digest('base64')}'`;

/**
 * Whose policy: a page's own, the checker's, or what a host sends with all of them. A browser enforces every policy it
 * is given, so the host's allows what any page needs.
 */
export type PolicyOf = 'page' | 'checker' | 'host';

const workers: Readonly<Record<PolicyOf, readonly string[]>> = {
  page: ["worker-src 'none'", "trusted-types 'none'"],
  // A worker from a blob stands under the policy of the page that made it; one from a file would not.
  checker: ['worker-src blob:', 'trusted-types way-out'],
  host: ['worker-src blob:', 'trusted-types way-out'],
};

/**
 * The policy as one line. The checker's is its promise that what it reads does not leave the browser: no connection, no
 * form, no picture, no frame. What no policy can forbid stands in docs/decisions/0009.
 */
export function contentSecurityPolicy(of: PolicyOf): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${themeHash}`,
    "style-src 'self'",
    'img-src data:',
    `connect-src '${of === 'checker' ? 'none' : 'self'}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "frame-src 'none'",
    "require-trusted-types-for 'script'",
    ...workers[of],
  ].join('; ');
}
