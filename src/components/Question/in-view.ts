/** Which files of a question are in view. What decides is; the rest is folded below its name, so that a question fits a window. */

/** Lines that have room beside what decides. */
const ROOM = 16;

const linesIn = (text: string): number => text.trimEnd().split('\n').length;

/**
 * Each file with whether it is in view: those in which a path breaks, or else the first, which the author put there; then
 * more of them in their order, as long as there is room.
 */
export function inView<F extends { readonly name: string; readonly text: string }>(
  files: readonly F[],
  breaking: ReadonlySet<string>,
): readonly (F & { readonly isInView: boolean })[] {
  const decides = files.some(({ name }) => breaking.has(name))
    ? ({ name }: F): boolean => breaking.has(name)
    : (file: F): boolean => file === files[0];
  let room = ROOM - files.filter(decides).reduce((sum, { text }) => sum + linesIn(text), 0);
  return files.map((file) => {
    if (decides(file)) return { ...file, isInView: true };
    const isInView = linesIn(file.text) <= room;
    if (isInView) room -= linesIn(file.text);
    return { ...file, isInView };
  });
}
