/** Every lesson and every finding in one text, for language models. */
import type { APIRoute } from 'astro';
import { absoluteOn, findingTwins, lessonTwins } from '../components/Twin/twins.ts';

export const GET: APIRoute = async ({ site }) => {
  const absolute = absoluteOn(site);
  const texts = [...(await lessonTwins(absolute)), ...(await findingTwins(absolute))].map(({ markdown }) => markdown);
  return new Response(texts.join('\n---\n\n'), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
