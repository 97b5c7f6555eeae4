// Which Node the scripts that npm starts run on: the machine's own, or the one among the dependencies.
// @ts-check

/** Whether Astro and Vitest run on it. @param {string} version */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 12);
}

/**
 * Whether the machine's own Node is newer than the shipped one, which npm would put in front of it. npm says in its
 * user agent which Node runs it, so nothing has to be started to know.
 * @param {string | undefined} userAgent of npm
 * @param {string} shipped version
 */
export function isOwnNewer(userAgent, shipped) {
  const own = /\bnode\/v(\d+\.\d+\.\d+)/.exec(userAgent ?? '')?.[1];
  if (!own || !isNewEnough(own)) return false;
  // Equal: most likely it is the shipped one itself.
  return own.localeCompare(shipped, 'en', { numeric: true }) > 0;
}
