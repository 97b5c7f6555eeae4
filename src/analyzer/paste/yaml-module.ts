/** The package for YAML as the reader sees it, and the parsers that a caller has loaded. */

export type ParserKind = 'yaml';

/** What the `yaml` package gives; its node classes are told apart by `range` and `items`. */
export interface YamlModule {
  parseDocument(text: string, options: object): { readonly contents: unknown; readonly errors: readonly unknown[] };
}

export interface Parsers {
  readonly yaml?: YamlModule | undefined;
}
