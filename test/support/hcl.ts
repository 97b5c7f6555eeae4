// Reads the shape of Terraform code: blocks with their labels, arguments and nested blocks. It reads what `terraform fmt`
// leaves of plain code and throws on anything else, so that a slip in a pattern shows.

export interface Block {
  /** `resource`, `data`, `provider` or the name of a nested block. */
  readonly kind: string;
  readonly labels: readonly string[];
  readonly arguments: readonly string[];
  readonly blocks: readonly Block[];
}

const OPEN = /^(\w+)((?: "[^"]*")*) \{$/;
const ARGUMENT = /^(\w+) *= (.+)$/;
const HEREDOC = /<<-(\w+)$/;

/** The blocks of a file; throws with the line where the shape is not known or a bracket is missing. */
export function blocksOf(text: string): readonly Block[] {
  const lines = text.split('\n').map((line) => line.trim());
  let at = 0;
  const fail = (why: string): never => {
    throw new Error(`line ${at + 1}: ${why}: ${lines[at] ?? ''}`);
  };

  /** Goes past a value that is open at the end of its line: brackets, or a text until its mark. */
  const skipValue = (value: string): void => {
    const mark = HEREDOC.exec(value)?.[1];
    if (mark !== undefined) {
      while (lines[++at] !== mark) if (at >= lines.length) fail(`no ${mark} ends the text`);
      return;
    }
    let depth = depthOf(value);
    while (depth > 0) {
      at += 1;
      if (at >= lines.length) fail('a bracket is not closed');
      depth += depthOf(lines[at] ?? '');
    }
    if (depth < 0) fail('a bracket too many');
  };

  const body = (kind: string, labels: readonly string[]): Block => {
    const block = { kind, labels, arguments: [] as string[], blocks: [] as Block[] };
    for (at += 1; lines[at] !== '}'; at += 1) {
      const line = lines[at] ?? fail(`no } ends ${kind}`);
      if (line === '' || line.startsWith('#')) continue;
      const [, nested, names = ''] = OPEN.exec(line) ?? [];
      const [, name, value = ''] = ARGUMENT.exec(line) ?? [];
      if (nested !== undefined) block.blocks.push(body(nested, labelsIn(names)));
      else if (name === undefined) fail('neither a block nor an argument');
      else {
        block.arguments.push(name);
        skipValue(value);
      }
    }
    return block;
  };

  const blocks: Block[] = [];
  for (; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line === '' || line.startsWith('#')) continue;
    const [, kind, names = ''] = OPEN.exec(line) ?? [];
    if (kind === undefined) fail('no block begins here');
    else blocks.push(body(kind, labelsIn(names)));
  }
  return blocks;
}

const labelsIn = (names: string): readonly string[] => [...names.matchAll(/"([^"]*)"/g)].map(([, name = '']) => name);

function depthOf(text: string): number {
  const bare = text.replace(/"(?:[^"\\]|\\.)*"/g, '');
  return (bare.match(/[[{(]/g)?.length ?? 0) - (bare.match(/[\]})]/g)?.length ?? 0);
}
