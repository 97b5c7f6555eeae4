/** A working copy of a state: what operations read and change. */
import { COLLECTIONS } from './collections.ts';
import type { Elements, ListName } from './collections.ts';
import { newId } from './ids.ts';
import { isObject } from './parameters.ts';
import { Refusal } from './refusal.ts';
import type { Ec2, Lambda, Plain } from './sdk.ts';
import { documentsOf } from './state.ts';
import type { Json, Judge, Question, State, StateDocument } from './types.ts';

export type FunctionConfiguration = Plain<Lambda.FunctionConfiguration>;

export class Draft {
  readonly #documents: { name: string; command: string | null; value: unknown }[];

  readonly #judge: Judge | undefined;
  #invocations: number;
  #made: number;

  constructor(state: State, judge?: Judge) {
    this.#documents = structuredClone([...state.documents]);
    this.#invocations = state.invocations ?? 0;
    this.#made = state.made ?? 0;
    this.#judge = judge;
  }

  /** The state that the changes so far leave. */
  get state(): State {
    return {
      documents: this.#documents,
      ...(this.#made === 0 ? {} : { made: this.#made }),
      ...(this.#invocations === 0 ? {} : { invocations: this.#invocations }),
    };
  }

  /** What the analyzer says of the documents as they are now; refuses where nobody gave an analyzer. */
  judge(question: Question): ReturnType<Judge> {
    if (this.#judge === undefined)
      throw new Refusal('UnsupportedOperation', 'Nothing here says whether a packet arrives: no analyzer was given.');
    return this.#judge(documentsOf(this.state), question);
  }

  /** Counts one invocation more, and says how many there were. */
  countInvocation(): number {
    return ++this.#invocations;
  }

  get documents(): readonly StateDocument[] {
    return this.#documents;
  }

  /** Every element of a list, over all documents; each may be changed in place. */
  all<K extends ListName>(name: K): Elements[K][] {
    return this.#documents.flatMap(({ value }) => elementsIn(value, name));
  }

  /** The element with an id, or undefined. */
  find<K extends ListName>(name: K, id: string | undefined): Elements[K] | undefined {
    return this.all(name).find((element) => idOf(name, element) === id);
  }

  /** The element with an id; refuses an id that is not there with EC2's own code. */
  get<K extends ListName>(name: K, id: string | undefined): Elements[K] {
    const found = this.find(name, id);
    if (found === undefined) throw notFound(name, id ?? '');
    return found;
  }

  /** Refuses an id that is not in a list which is shown; what nobody showed may be there. */
  refer(name: ListName, id: string | undefined): void {
    if (id !== undefined && this.shows(name) && this.find(name, id) === undefined) throw notFound(name, id);
  }

  /** Whether a document lists these without leaving any out. */
  shows(name: ListName): boolean {
    return this.#documents.some((document) => isWhole(document) && listOf(document.value, name) !== null);
  }

  /** Adds to the list that is shown; else as the answer to a question about this one, which claims nothing of others. */
  add<K extends ListName>(name: K, element: Elements[K]): void {
    const home = this.#documents.find((document) => isWhole(document) && listOf(document.value, name) !== null);
    if (home !== undefined) {
      listOf(home.value, name)?.push(element);
      return;
    }
    const { command, option } = COLLECTIONS[name];
    const id = String(idOf(name, element));
    this.#documents.push({
      name: `${command}-${id}.json`,
      command: `aws ec2 ${command} --${option} ${id}`,
      value: { [name]: [element] },
    });
  }

  /** Takes an element off its list. */
  remove<K extends ListName>(name: K, element: Elements[K]): void {
    for (const { value } of this.#documents) {
      const list = listOf(value, name);
      const at = list?.indexOf(element) ?? -1;
      if (at >= 0) list?.splice(at, 1);
    }
  }

  /** Functions with their configuration, flat or as `get-function` and `list-functions` print them. */
  functions(): FunctionConfiguration[] {
    return this.#documents.flatMap(({ value }) => functionsIn(value));
  }

  /** Instances of all reservations. */
  instances(): Plain<Ec2.Instance>[] {
    return this.all('Reservations').flatMap(({ Instances = [] }) => Instances);
  }

  /** The single objects under a key: `VpcBlockPublicAccessOptions`. */
  objects(key: string): Json[] {
    return this.#documents.flatMap(({ value }) => (isObject(value) && isObject(value[key]) ? [value[key]] : []));
  }

  /** Answers that are one flat object with this key: `describe-vpc-attribute` prints `{ VpcId, EnableDnsSupport }`. */
  flat(key: string): Json[] {
    return this.#documents.flatMap(({ value }) => (isObject(value) && Object.hasOwn(value, key) ? [value] : []));
  }

  /** Adds an answer that is one object. */
  addFlat(name: string, value: Json): void {
    this.#documents.push({ name, command: null, value });
  }

  /** An id that is in no document and was not given before, the same one for the same documents and requests. */
  newId(prefix: string): string {
    return newId(prefix, JSON.stringify(this.#documents), this.#made++);
  }
}

/** EC2's refusal of an id that does not exist. */
export function notFound(name: ListName, id: string): Refusal {
  const [code, message] = COLLECTIONS[name].notFound;
  return new Refusal(code, message(id));
}

const idOf = (name: ListName, element: object): unknown => (element as Json)[COLLECTIONS[name].id];

/** Without a command that picks, a document lists everything; a page with a token for the next one does not. */
const isWhole = ({ command, value }: StateDocument): boolean =>
  (command === null || !/ --(?!output\b|region\b|profile\b|no-cli-pager\b)/.test(command)) &&
  !(isObject(value) && Object.hasOwn(value, 'NextToken'));

/** The list under its own key, or none. */
function listOf(value: unknown, name: ListName): object[] | null {
  return isObject(value) && Array.isArray(value[name]) ? (value[name] as object[]) : null;
}

/** The elements of a list in one document: under its key, alone as a create operation prints one, or without any key. */
function elementsIn<K extends ListName>(value: unknown, name: K): Elements[K][] {
  const { holder, id } = COLLECTIONS[name];
  const bare = Array.isArray(value)
    ? (value as unknown[]).filter((item) => isObject(item) && typeof item[id] === 'string')
    : [];
  const alone = isObject(value) && isObject(value[holder]) ? [value[holder]] : [];
  return [...(listOf(value, name) ?? []), ...alone, ...bare].filter(isObject);
}

function functionsIn(value: unknown): FunctionConfiguration[] {
  if (!isObject(value)) return [];
  const { Configuration: one, Functions: several } = value;
  return [value, one, ...(Array.isArray(several) ? (several as unknown[]) : [])].filter(
    (item) =>
      isObject(item) && typeof item['FunctionName'] === 'string' && !('RevisionArn' in item || 'EndpointArn' in item),
  ) as FunctionConfiguration[];
}
