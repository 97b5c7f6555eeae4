/** What travels between the page and its worker: plain data only. */
import type { PasteInput } from '../../analyzer/paste/types.ts';
import type { RouteAsk, RoutesAnswer } from '../../analyzer/report/routes.ts';
import type { Question, Report } from '../../analyzer/report/types.ts';
import type { Unread } from '../../analyzer/snapshot/unread-fields.ts';
import type { Shared } from '../../permalink/reduce.ts';
import type { Names } from '../Report/named.ts';
import type { Details } from '../Report/details.ts';
import type { Node } from '../Report/node.ts';
import type { Most } from '../Report/drawn.ts';

export interface Job {
  readonly input: PasteInput;
  readonly question: Question;
  /** Where there are several destinations: all of them, and the one whose report is shown in full. */
  readonly destinations?: readonly string[];
  readonly shown?: string | null;
  /** Slugs of the lessons that exist on this site. */
  readonly lessons: readonly string[];
}

/** What the reader can choose between, as far as the paste leaves a choice. */
export interface Choices {
  readonly functions: readonly string[];
  readonly subnets: readonly SubnetChoice[];
}

export interface SubnetChoice {
  readonly id: string;
  readonly zone: string | null;
  /** The route table that it uses; null where the paste does not tell. */
  readonly tableId: string | null;
  /** Its VPC, where the report judges subnets of several. */
  readonly vpcId: string | null;
}

/** The answer for one of several destinations, without its report. */
export interface Row extends Pick<Report, 'question' | 'verdict' | 'lean' | 'headline'> {
  /** As it stands in the field. */
  readonly asked: string;
}

export interface Result {
  readonly report: Report;
  /** One for each destination where there are several, and their picture above the report of one of them. */
  readonly rows?: readonly Row[];
  readonly rowsView?: Node;
  readonly choices: Choices;
  /** Name tags of what the report names by id. */
  readonly names: Names;
  /** Address ranges of VPCs by id, where the report judges several. */
  readonly ranges?: Names;
  /** Lesson slug by finding id. */
  readonly lessons: Readonly<Record<string, string>>;
  /** Where the lines of each text begin: counting them in megabytes takes time. */
  readonly lineStarts: readonly Uint32Array<ArrayBuffer>[];
}

/** More of the last result: what longer lists show beyond shorter ones. */
export interface Wish {
  readonly before: Most;
  readonly most: Most;
}

/** What can be sent on of a result, without the reader's ids. */
export interface Shareable {
  /** What a link carries, or why there can be none. */
  readonly shared: Shared;
  readonly markdown: string;
  readonly plain: string;
}

/** What the page says to a worker. */
export type Order =
  | { readonly kind: 'job'; readonly job: Job }
  | { readonly kind: 'wish'; readonly wish: Wish }
  /** The last report as text, to be copied, and all that may be sent on of it. */
  | { readonly kind: 'copy' }
  | { readonly kind: 'share' }
  /** Which route of the last text wins. */
  | { readonly kind: 'routes'; readonly ask: RouteAsk }
  /** What of the last text no verdict looks at. */
  | { readonly kind: 'unread' }
  /** What comes of the fix with this title. */
  | { readonly kind: 'try'; readonly title: string };

/** What a worker says to the page. */
export type Reply =
  /** Everything that an order needs at first is loaded. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'result'; readonly result: Result }
  | { readonly kind: 'details'; readonly details: Details }
  | { readonly kind: 'markdown'; readonly text: string }
  | { readonly kind: 'shareable'; readonly shareable: Shareable }
  | { readonly kind: 'routes'; readonly answer: RoutesAnswer | null }
  | { readonly kind: 'unread'; readonly documents: readonly Unread[] | null }
  | { readonly kind: 'tried'; readonly view: Node | null }
  | { readonly kind: 'failed'; readonly reason: string };
