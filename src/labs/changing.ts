/** Which lines of a session change something: `wait` moves the clock on, `describe` and `get` only look. */

/** @example changing(['aws ec2 delete-nat-gateway …', 'aws ec2 wait nat-gateway-deleted …']).length === 1 */
export const changing = (lines: readonly string[]): readonly string[] =>
  lines.filter((line) => !/^(?:\$ )?aws \S+ (?:describe|get|wait)\b/u.test(line));
