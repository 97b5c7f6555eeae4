/** Each lab as Markdown, beside its page. */
import type { APIRoute } from 'astro';
import { absoluteOn, labTwins, markdownResponse } from '../../components/Twin/twins.ts';

export async function getStaticPaths() {
  return (await labTwins(absoluteOn(new URL(import.meta.env.SITE)))).map(({ id, markdown }) => ({
    params: { slug: id },
    props: { markdown },
  }));
}

export const GET: APIRoute<{ markdown: string }> = ({ props }) => markdownResponse(props.markdown);
