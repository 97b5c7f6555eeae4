/** The Content Security Policy of every page, and the scripts that may stand in a page. */
import { createHash } from 'node:crypto';
import { deviceKey, sessionKey } from './storage-keys.ts';

/** Runs before the first paint, so that a chosen theme never flashes. Storage may be forbidden: then the system decides. */
export const themeScript = "try{document.documentElement.dataset.theme=localStorage.getItem('theme')||''}catch{}";

/**
 * Runs before the first paint of the checker. Where an answer is about to come by itself, of a link or a text that was
 * kept, the form is folded from the beginning: nothing that is read already jumps when the answer is there.
 */
export const openingScript =
  `try{if(/^#(example=|v1\\.)/.test(location.hash)||sessionStorage['${sessionKey}']||localStorage['${deviceKey}'])` +
  "document.documentElement.dataset.opens=''}catch{}";

const hashOf = (script: string): string => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

/**
 * Whose policy: a page's own, the checker's, or what a host sends with all of them. A browser enforces every policy it
 * is given, so the host's allows what any page needs.
 */
export type PolicyOf = 'page' | 'checker' | 'host';

const workers: Readonly<Record<PolicyOf, readonly string[]>> = {
  page: ["worker-src 'none'", "trusted-types 'none'"],
  // A worker from a blob stands under the policy of the page that made it; one from a file would not, and trusted types let
  // no file be one. Files are named because Firefox takes what a worker imports for workers as well.
  checker: ["worker-src blob: 'self'", 'trusted-types way-out'],
  host: ["worker-src blob: 'self'", 'trusted-types way-out'],
};

/**
 * The policy as one line. The checker's is its promise that what it reads does not leave the browser: no connection, no
 * form, no picture, no frame. What no policy can forbid stands in docs/decisions/0009.
 */
export function contentSecurityPolicy(of: PolicyOf): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", hashOf(themeScript), ...(of === 'page' ? [] : [hashOf(openingScript)])].join(' '),
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
