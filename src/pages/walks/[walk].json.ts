/** The pictures of a figure, loaded when somebody comes near it. */
import { packed } from '../../components/Walk/album.ts';
import { pictureOf } from '../../components/Walk/picture.ts';
import { walkPlan, walkScenes, walkSlugs } from '../../components/Walk/plans.ts';

export const getStaticPaths = () => walkSlugs.map((walk) => ({ params: { walk } }));

export const GET = ({ params }: { readonly params: { readonly walk: string } }): Response =>
  Response.json(packed(walkScenes(walkPlan(params.walk)).map(pictureOf)));
