/** Loads what makes questions answerable when a reader comes near one, or has answered one before. */
import { hasAnswers, late } from '../Late/late.ts';

const load = late({
  name: 'way-out-question',
  isNear: (target) => target.closest('way-out-question') !== null,
  load: () => import('./answering.ts'),
});

if (hasAnswers()) load();

// Blocks get the buttons that move them. They come before the reader does, so that nothing moves below a finger.
const seen = new IntersectionObserver(
  (entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    seen.disconnect();
    load();
  },
  { rootMargin: '600px' },
);
for (const blocks of document.querySelectorAll('[data-control="order"]')) seen.observe(blocks);
