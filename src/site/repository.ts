/** Where the source of a page can be read and edited, when the build knows: REPOSITORY_URL, or what GitHub Actions sets. */

const { REPOSITORY_URL, GITHUB_SERVER_URL, GITHUB_REPOSITORY } = process.env;

/** Address of the repository without a trailing slash; null when the build was not told. */
export const repository: string | null =
  REPOSITORY_URL?.replace(/\/$/, '') ??
  (GITHUB_SERVER_URL && GITHUB_REPOSITORY ? `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}` : null);

/** The address at which a mistake on a page is reported; null when the repository is not known. */
export function reportAddress(page: string): string | null {
  return repository === null ? null : `${repository}/issues/new?title=${encodeURIComponent(`Mistake on ${page}`)}`;
}

/** The address at which a file of the repository is edited, or a folder is looked at; null when the repository is not known. */
export function editAddress(file: string): string | null {
  const view = /\.\w+$/u.test(file) ? 'edit' : 'tree';
  return repository === null ? null : `${repository}/${view}/main/${file}`;
}
