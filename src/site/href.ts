/** Addresses inside the site. Pages are written from the root; the site may be served from a folder. */

/** The address of a page or file of this site under the base path: `/learn/` → `/way-out/learn/`. */
export function href(path: string, base: string = import.meta.env.BASE_URL): string {
  return `${base.replace(/\/$/, '')}${path.startsWith('/') ? path : `/${path}`}`;
}
