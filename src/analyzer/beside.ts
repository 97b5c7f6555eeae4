/**
 * What was worked out about an object, kept for as long as the object lives. A `WeakMap` that outlives one analysis does the
 * same at a price: it grows old, V8 then takes all that it holds for in use until a full collection, and what each analysis
 * leaves there is copied twice and dies late. That was two fifths of a usual analysis. Under a private name the value hangs on
 * its object and goes with it; no copy, key, comparison or text of the object shows it.
 */
export interface Beside<K extends object, V> {
  get(object: K): V | undefined;
  set(object: K, value: V): void;
}

/** A constructor that hands its argument to the class below, which puts its private field on it. */
// eslint-disable-next-line @typescript-eslint/no-extraneous-class -- it is there for its constructor
class Itself {
  constructor(object: object) {
    return object;
  }
}

/** A place of its own on every object of a kind. Equal objects have one each: an object counts by identity. */
export function beside<K extends object, V>(): Beside<K, V> {
  return class Note extends Itself {
    #value: V;

    constructor(object: K, value: V) {
      super(object);
      this.#value = value;
    }

    static get(object: K): V | undefined {
      return #value in object ? object.#value : undefined;
    }

    static set(object: K, value: V): void {
      if (#value in object) object.#value = value;
      else new Note(object, value);
    }
  };
}
