/** A key and its value, whatever the value looks like: people name things after ids. */
export const TAGS = { Key: 'free!', Value: 'free' } as const;
