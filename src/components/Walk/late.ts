/** Loads what moves a figure when a reader comes near it or makes the prediction that opens it, or did so on an earlier visit. */
import { hasAnswers, late } from '../Late/late.ts';

const figures = [...document.querySelectorAll<HTMLElement>('way-out-walk')];
const places = figures.flatMap(({ id, dataset: { lock } }) => [`#${id}`, ...(lock === undefined ? [] : [`#${lock}`])]);

const load = late({
  name: 'way-out-walk',
  isNear: (target) => target.closest(places.join()) !== null,
  load: () => import('./element.ts'),
});

/** A browser may have kept what was chosen before a reload. */
const isTurned = (): boolean =>
  figures.some((figure) =>
    [...figure.querySelectorAll('input')].some((input) => input.checked !== input.defaultChecked),
  );

if (hasAnswers() || location.hash.startsWith('#walk-') || isTurned()) load();
