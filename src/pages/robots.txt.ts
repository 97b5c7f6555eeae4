/** robots.txt needs the full address of the sitemap, so it is written at build time. */
import type { APIRoute } from 'astro';
import { href } from '../site/href.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\nSitemap: ${new URL(href('/sitemap-index.xml'), site).href}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
