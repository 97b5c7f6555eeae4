/** All examples of every family of messages by its id: the page shows one of each, and its filter looks in all. */
import type { APIRoute } from 'astro';
import { symptoms } from '../../site/symptoms.ts';

export const GET: APIRoute = () =>
  new Response(JSON.stringify(Object.fromEntries(symptoms.map(({ id, examples }) => [id, examples.join('\n')]))), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
