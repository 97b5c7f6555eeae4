/** Pages that are made of no content file, with the words that people have for them. */

interface Page {
  readonly path: string;
  readonly title: string;
  /** Searched, not shown. */
  readonly words: string;
  readonly text: string;
}

export const PAGES: readonly Page[] = [
  {
    path: '/check/', title: 'Check a function', words: 'checker tool paste analyze analyzer test my vpc example',
    text: 'Paste the output of describe commands: whether the function has a way out, and if not, where it ends.',
  },
  {
    path: '/labs/', title: 'Labs', words: 'exercise exercises practice terminal hands-on sandbox aws cli try',
    text: 'A function times out, you have the AWS CLI, and the account exists in your browser alone.',
  },
  {
    path: '/play/', title: 'Playground', words: 'play simulator simulate sandbox figure switches interactive walk',
    text: 'All switches of the lessons at one VPC: break something, and follow the packet.',
  },
  {
    path: '/learn/', title: 'The lessons', words: 'course learn tutorial start beginner lesson',
    text: 'The lessons in their order, with what you have done of each.',
  },
  {
    path: '/review/', title: 'Review', words: 'repeat spaced repetition due questions again',
    text: 'Questions that are due, after one, three, seven and twenty-one days.',
  },
  {
    path: '/progress/', title: 'Progress', words: 'export import reset results score answers saved',
    text: 'What this browser remembers of your answers: take it along, bring it back, or forget it.',
  },
  {
    path: '/about/', title: 'About', words: 'privacy tracking cookies analytics method sources license author contact data',
    text: 'How answers are found, where the facts come from, and what leaves your browser: nothing.',
  },
]; // prettier-ignore
