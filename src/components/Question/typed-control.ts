/** Answers the commands that were typed into a fix question. It is loaded when that part of the question is opened. */
import { type TypedTask, tryTyped } from './typed.ts';

const NOT_LOADED = 'The output of this question could not be loaded. Reload the page to try again.';

/** The documents of questions by their address, each fetched once. */
const tasks = new Map<string, Promise<TypedTask>>();

/** Says in `status` what the commands in the field of `box` come to. A try never counts as an answer. */
export async function answerCommands(box: HTMLElement, status: HTMLElement): Promise<void> {
  const { works, text } = await answerTo(box.dataset['src'] ?? '', box.querySelector('textarea')?.value ?? '');
  status.textContent = text;
  status.dataset['look'] = works ? 'open' : 'blocked';
}

async function answerTo(
  address: string,
  commands: string,
): Promise<{ readonly works: boolean; readonly text: string }> {
  try {
    return await tryTyped(await taskAt(address), commands);
  } catch {
    tasks.delete(address);
    return { works: false, text: NOT_LOADED };
  }
}

function taskAt(address: string): Promise<TypedTask> {
  const task = tasks.get(address) ?? fetch(address).then((response) => response.json() as Promise<TypedTask>);
  tasks.set(address, task);
  return task;
}
