import type { Names } from './named.ts';
import { mostDrawn } from './drawn.ts';
import type { Most } from './drawn.ts';

/** What a view needs to know besides the report. */
export interface ViewOptions {
  /** Where the site lives: `/` or `/some/path/`. */
  readonly base: string;
  /** Put before every id, so that two reports can stand on one page. */
  readonly prefix: string;
  /** Names of the pasted sources, in order. */
  readonly sources: readonly string[];
  /** False where the pasted lines are not on the page. */
  readonly linkLines: boolean;
  /** Whether marked lines lead to the finding on this page or to its reference page. */
  readonly findingsAt: 'here' | 'page';
  /** Name tags by id, as far as the paste has them. */
  readonly names: Names;
  /** Address ranges of VPCs by id, where there are several. */
  readonly ranges?: Names;
  /** Lesson slug by finding id, only lessons that exist. */
  readonly lessons: Readonly<Record<string, string>>;
  /** How much of a long list is drawn. */
  readonly most: Most;
  /** True where a script answers the buttons that ask for more. */
  readonly expandable?: boolean;
}

export const defaultOptions: ViewOptions = {
  base: '/',
  prefix: '',
  sources: [''],
  linkLines: true,
  findingsAt: 'here',
  names: {},
  lessons: {},
  most: mostDrawn,
};

/** An address of the site below its base: `/findings/x/` becomes `/base/findings/x/`. */
export function siteHref(base: string, path: string): string {
  return `${base.endsWith('/') ? base : `${base}/`}${path.replace(/^\/+/u, '')}`;
}
