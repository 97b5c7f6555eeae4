/** What all typed answers have in common: one text, read as a value, which the key knows as right, as a near miss or not at all. */
import type { AnswerKey, Grade, Grader, OptionKey } from '../types/question-type.ts';

/** The two verbs of a grader for a text that `read` turns into a value, or into null when it is none. */
export function typed(read: (text: string, key: AnswerKey) => OptionKey | null): Pick<Grader, 'response' | 'grade'> {
  return {
    response(key, chosen) {
      const [text = '', ...more] = chosen;
      const value = more.length === 0 ? read(text, key) : null;
      return value === null ? null : [value];
    },
    grade(key, response): Grade {
      const known = key.filter((option) => response.includes(option.key));
      const right = known.some((option) => option.right);
      // A value without a reason of its own is wrong all the same.
      return { right, wrong: right ? [] : known.map((option) => option.key), incomplete: !right && known.length === 0 };
    },
  };
}
