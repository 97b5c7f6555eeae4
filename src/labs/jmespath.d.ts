/** The part of the package that is used; it comes without types. */
declare module 'jmespath' {
  const jmespath: {
    /** @throws Error where the expression is none, or asks for what the value does not have. */
    search(value: unknown, expression: string): unknown;
  };
  export default jmespath;
}
