/** Each lesson as Markdown, beside its page. */
import type { APIRoute } from 'astro';
import { absoluteOn, lessonTwins, markdownResponse } from '../../components/Twin/twins.ts';

export async function getStaticPaths() {
  return (await lessonTwins(absoluteOn(new URL(import.meta.env.SITE)))).map(({ id, markdown }) => ({
    params: { slug: id },
    props: { markdown },
  }));
}

export const GET: APIRoute<{ markdown: string }> = ({ props }) => markdownResponse(props.markdown);
