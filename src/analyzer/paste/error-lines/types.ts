/** What is known of an error message by its words alone. */

/** How far the call came, as the message tells it. */
export type Stage =
  /** The name gave no address; no packet was sent to it. */
  | 'dns'
  /** The resolver itself did not answer. */
  | 'resolver'
  /** Nothing came back: no way out, or no way back. */
  | 'timeout'
  /** No way leads there, says the operating system or a machine on the way. */
  | 'no-route'
  /** The packet arrived, and the answer was no. */
  | 'refused'
  /** A connection that existed was broken off. */
  | 'reset'
  /** Connected, and then silence. */
  | 'silent'
  /** Packets pass both ways; the two sides do not agree on encryption. */
  | 'tls'
  /** The far side answered in words. */
  | 'answered'
  /** Too little is said to tell a name, a route and a refusal apart. */
  | 'no-connection'
  /** A call began; the line does not say how it ended. */
  | 'begun'
  /** Lambda ended the function; what it waited for is not said. */
  | 'ended'
  /** The function's code or its size ended it. */
  | 'crashed'
  /** One line for each invocation, which says how long it took. */
  | 'measured'
  /** Lambda could not set up the network of the function. */
  | 'setup'
  /** Something that Lambda uses cannot be taken away or changed. */
  | 'in-use'
  /** A NAT gateway had no port left. */
  | 'ports';

/** A family of messages that mean the same. */
export interface ErrorFamily {
  /** Its anchor on the page of symptoms; never reused. */
  readonly id: string;
  readonly stage: Stage;
  /** Linear, and case-sensitive unless it says otherwise. */
  readonly pattern: RegExp;
}
