/** The form as a value. */
import type { TextFile } from './input.ts';
import type { Left } from './left.ts';
import type { Parts } from './parts.ts';

/** What the form holds at the moment. */
export function formIn({ paste, destination, family, port }: Parts, files: readonly TextFile[]): Left {
  return { text: paste.value, files, destination: destination.value, family: family.value, port: port.value };
}
