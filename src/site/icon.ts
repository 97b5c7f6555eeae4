/** The sign as an icon, in the page itself: a file would be a request of its own. */
const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="5" fill="#ffd400"/><path d="M6 16h18M16 8l8 8-8 8" fill="none" stroke="#16181a" stroke-width="4"/></svg>';

/** The icon as an address that needs no request. */
export const icon = `data:image/svg+xml,${encodeURIComponent(svg).replace(/%(?:20|22|2F|3A|3D)/gu, (escaped) => (escaped === '%22' ? "'" : decodeURIComponent(escaped)))}`;
