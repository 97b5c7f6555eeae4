// A question with everything in it that the content tests ask for.
// @ts-check
import { MARK } from './files.mjs';

/** @param {string} id @param {'quiz' | 'prediction'} role */
export const questionText = (id, role) => `- id: ${id}
  type: single
${role === 'prediction' ? '  role: prediction\n' : ''}  title: ${MARK} with a short legend
  prompt: >-
    ${MARK} with a situation and what is asked, in under 60 words.
  misconception: no-vpc-no-internet
  hint: ${MARK} with one sentence that points the way without giving the answer.
  passage: worked-example
  options:
    - text: ${MARK} with the right answer.
      correct: true
      reason: ${MARK} with why it is right.
    - text: ${MARK} with what somebody with the misconception would say.
      misconception: no-vpc-no-internet
      reason: This would be true if ${MARK}, but ${MARK}.
    - text: ${MARK} with what somebody with another misconception would say.
      misconception: attach-adds
      reason: This would be true if ${MARK}, but ${MARK}.
`;
