/** The Content Security Policy of every page, and the one script that may stand in a page. */
import { createHash } from 'node:crypto';

/** Runs before the first paint, so that a chosen theme never flashes. Storage may be forbidden: then the system decides. */
export const themeScript = "try{document.documentElement.dataset.theme=localStorage.getItem('theme')||''}catch{}";

const themeHash = `'sha256-${createHash('sha256').update(themeScript).digest('base64')}'`;

/** The policy as one line; `connect: 'none'` is the checker's promise that nothing it reads can leave the browser. */
export function contentSecurityPolicy(options: { readonly connect: 'self' | 'none' }): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${themeHash}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src '${options.connect}'`,
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join('; ');
}
