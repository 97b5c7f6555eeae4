/** Answers that are one object with no name around. Apart from the schemas, of which a sound paste needs a few. */

/** Ids that tell such an answer: of a function, of a MicroVM. A test holds them to the schemas. */
export const FLAT_IDS = ['FunctionArn', 'MicrovmId'];

/** Whether an object with these names is an answer by itself. */
export const holdsFlatElement = (names: { has: (name: string) => boolean }): boolean =>
  FLAT_IDS.some((id) => names.has(id));
