declare namespace App {
  /** What a page tells the author components in its body. */
  interface Locals {
    /** Ids of the page's sources, in the order in which they are numbered. */
    citations?: readonly string[];
    /** Ids of the glossary's terms that the page has linked. */
    terms?: Set<string>;
  }
}

/** A second copy of a script, in the file of the page that asks for it. */
declare module '*?checker';
