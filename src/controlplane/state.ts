/** States from documents, and documents from states. */
import type { Paste } from '../analyzer/paste/types.ts';
import type { State, StateDocument } from './types.ts';

/** One answer of a describe command: parsed, or the text that a scenario file has. */
export type Described =
  | { readonly name: string; readonly value: unknown; readonly command?: string | null }
  | { readonly name: string; readonly text: string };

/**
 * The state that describe documents show.
 * @param documents parsed values, or texts of JSON, each perhaps below the line of its command (`$ aws ec2 …`)
 * @throws SyntaxError when a text is no JSON: pasted text goes through the reader of pastes and {@link stateOfPaste}
 */
export function stateOf(documents: readonly Described[]): State {
  return { documents: documents.map(documentOf) };
}

function documentOf(document: Described): StateDocument {
  if (!('text' in document)) return { name: document.name, command: document.command ?? null, value: document.value };
  const { name, text } = document;
  const line = /^\s*\$ (.*)\n/.exec(text);
  return { name, command: line?.[1] ?? null, value: JSON.parse(text.slice(line?.[0].length ?? 0)) as unknown };
}

/** The state of a paste, whatever its format was. */
export function stateOfPaste({ documents, sources }: Pick<Paste, 'documents' | 'sources'>): State {
  return {
    documents: documents.map(({ value, command, source }, i) => ({
      name: `${sources[source]?.name ?? 'paste'}${documents.filter((d) => d.source === source).length > 1 ? `:${String(i + 1)}` : ''}`,
      command: command?.text ?? null,
      value,
    })),
  };
}

/** The documents of a state as named texts, in the form that the analyzer reads. */
export function documentsOf(state: State): { readonly name: string; readonly text: string }[] {
  return state.documents.map(({ name, command, value }) => ({
    name,
    text: `${command === null ? '' : `$ ${command}\n`}${JSON.stringify(value, null, 4)}\n`,
  }));
}
