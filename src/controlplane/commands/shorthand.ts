/**
 * The shorthand of the AWS CLI (user guide, "Using shorthand syntax"): `Key=value,Key=[a,b],Key={Inner=value}`, and
 * `Key=a,b` for a list without brackets.
 */

/** A value as it is written; what is a number or a switch, its shape says. */
export type Written = string | readonly Written[] | { readonly [key: string]: Written };

/** @returns the value; null when the text is no shorthand */
export function readShorthand(text: string): Written | null {
  const cursor = new Cursor(text);
  const value = cursor.members('');
  return value !== null && cursor.isDone ? value : null;
}

class Cursor {
  #at = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  get isDone(): boolean {
    return this.#at >= this.#text.length;
  }

  /** `Key=value,…` up to a closing bracket, or to the end. */
  members(close: string): Written | null {
    const out: [string, Written][] = [];
    for (;;) {
      if (close !== '' && this.#take(close)) break;
      const key = this.#until('=');
      if (key === null) return null;
      const value = this.#value();
      if (value === null) return null;
      out.push([key, value]);
      if (this.#take(',')) continue;
      if (close === '' ? this.isDone : this.#take(close)) break;
      return null;
    }
    return Object.fromEntries(out);
  }

  #value(): Written | null {
    if (this.#take('{')) return this.members('}');
    if (this.#take('[')) return this.#list();
    const first = this.#scalar();
    const more: string[] = [];
    // `Values=a,b,Name=c`: what follows a comma without a key belongs to the list before it.
    while (this.#text[this.#at] === ',' && !this.#isKeyBehind()) {
      this.#at++;
      more.push(this.#scalar());
    }
    return more.length === 0 ? first : [first, ...more];
  }

  #list(): Written | null {
    const out: Written[] = [];
    if (this.#take(']')) return out;
    for (;;) {
      const item = this.#take('{') ? this.members('}') : this.#take('[') ? this.#list() : this.#scalar();
      if (item === null) return null;
      out.push(item);
      if (this.#take(']')) return out;
      if (!this.#take(',')) return null;
    }
  }

  #scalar(): string {
    const quote = this.#text.charAt(this.#at);
    if (quote === '"' || quote === "'") {
      const end = this.#text.indexOf(quote, this.#at + 1);
      if (end > 0) {
        const value = this.#text.slice(this.#at + 1, end);
        this.#at = end + 1;
        return value;
      }
    }
    const start = this.#at;
    while (!this.isDone && !',]}'.includes(this.#text.charAt(this.#at))) this.#at++;
    return this.#text.slice(start, this.#at);
  }

  #isKeyBehind(): boolean {
    for (let i = this.#at + 1; i < this.#text.length; i++) {
      const c = this.#text.charAt(i);
      if (c === '=') return true;
      if (!/\w/.test(c)) return false;
    }
    return false;
  }

  #until(mark: string): string | null {
    const end = this.#text.indexOf(mark, this.#at);
    const key = end < 0 ? '' : this.#text.slice(this.#at, end);
    if (!/^\w+$/.test(key)) return null;
    this.#at = end + 1;
    return key;
  }

  #take(mark: string): boolean {
    if (this.#text[this.#at] !== mark) return false;
    this.#at++;
    return true;
  }
}
