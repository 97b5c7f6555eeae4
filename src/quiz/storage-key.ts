/** The name under which a device keeps answers, alone: what only asks whether there are any needs no more. */
export const storageKey = 'way-out:progress';
