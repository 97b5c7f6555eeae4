/** The sentence for a function that was asked about and could not be read: written, and read again where names are replaced. */

/** @param others the functions that the paste has, or `none` */
export const notFoundText = (asked: string, others: string): string =>
  `No function named ${asked} could be read in the paste; it has ${others}.`;

export const NOT_FOUND = /^No function named (?<asked>.*) could be read in the paste; it has (?<others>.*)\.$/;
