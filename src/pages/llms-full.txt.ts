/** Every lesson, every lab and every finding in one text, for language models. */
import type { APIRoute } from 'astro';
import { absoluteOn, findingTwins, labTwins, lessonTwins } from '../components/Twin/twins.ts';

export const GET: APIRoute = async ({ site }) => {
  const absolute = absoluteOn(site);
  const twins = [await lessonTwins(absolute), await labTwins(absolute), await findingTwins(absolute)];
  const texts = twins.flat().map(({ markdown }) => markdown);
  return new Response(texts.join('\n---\n\n'), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
