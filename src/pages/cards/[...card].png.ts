/** The cards as pictures, made with the pages. */
import sharp from 'sharp';
import { cards } from '../../site/cards/all.ts';
import { type Card, cardSvg } from '../../site/cards/card.ts';

export async function getStaticPaths() {
  return (await cards()).map((card) => ({ params: { card: card.name }, props: { card } }));
}

/** Draws one card: few colours, so few bytes. */
export async function GET({ props }: { readonly props: { readonly card: Card } }): Promise<Response> {
  const png = await sharp(Buffer.from(cardSvg(props.card)))
    .png({ palette: true, colours: 16, dither: 0, effort: 1 })
    .toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
}
