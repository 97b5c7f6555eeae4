/** The pictures of a figure, loaded when somebody comes near it. */
import { albumOf } from '../../components/Walk/picture.ts';
import { walkPlan, walkScenes, walkSlugs } from '../../components/Walk/plans.ts';

export const getStaticPaths = () => walkSlugs.map((walk) => ({ params: { walk } }));

export const GET = ({ params }: { readonly params: { readonly walk: string } }): Response =>
  Response.json(albumOf(walkScenes(walkPlan(params.walk))));
