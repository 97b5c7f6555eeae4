/** Where the checker's text waits in the storage of a browser; also read by a script before the first paint (csp.ts). */
export const sessionKey = 'way-out:paste';
/** On this device, where the reader asked for it. */
export const deviceKey = 'way-out:kept';
