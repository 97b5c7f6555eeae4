/** The index of the search, written by the build and loaded by the page on the first letter that somebody types. */
import type { APIRoute } from 'astro';
import { searchIndex } from '../../components/Search/index-file.ts';

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(await searchIndex()), { headers: { 'content-type': 'application/json; charset=utf-8' } });
