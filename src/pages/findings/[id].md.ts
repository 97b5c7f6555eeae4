/** Each finding as Markdown, beside its page. */
import type { APIRoute } from 'astro';
import { absoluteOn, findingTwins, markdownResponse } from '../../components/Twin/twins.ts';

export async function getStaticPaths() {
  return (await findingTwins(absoluteOn(new URL(import.meta.env.SITE)))).map(({ id, markdown }) => ({
    params: { id: id },
    props: { markdown },
  }));
}

export const GET: APIRoute<{ markdown: string }> = ({ props }) => markdownResponse(props.markdown);
