/** A line that begins an answer whatever stands around it: a tag of XML, a border or a row of a table. */
export const DRAWN_ANSWER =
  /^(?:<\?xml |<Describe[A-Z]|<[a-z]\w{1,60}(?:Set|Options|Info|Tables)>|\+[-=+]{8}|-{9}|\|{1,9}\s+\w)/;
