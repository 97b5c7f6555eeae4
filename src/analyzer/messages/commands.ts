/** Parts of the commands that ask for more. */

/** As many ids as one command may hold. */
export const spaced = (ids: readonly string[]): string => ids.slice(0, 20).join(' ');

/** The filter for one VPC. Without a VPC there is none: the whole list can be asked for as it stands, a placeholder cannot. */
export const inVpc = (vpc: string | null, filter = 'vpc-id'): string =>
  vpc === null ? '' : ` --filters Name=${filter},Values=${vpc}`;
