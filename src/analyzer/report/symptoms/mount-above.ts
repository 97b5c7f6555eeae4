/** The server that a mount command names, for the message of its client below, which often does not. */
import { portOfMount } from '../../paste/error-lines/mounts.ts';
import { targetIn, type CallTarget } from './target.ts';

/** Lines above a message on which its command is looked for. */
const ABOVE = 4;

/** What is mounted: `10.0.2.33:/ /mnt`, `fs-….efs.…:/data`, `//server/share`, `fs-….fsx.…@tcp:/fsx`. */
const MOUNTED = /\bmount\b.{0,400}?[\s"'](?:\/\/)?(?<host>[\w-]{1,63}(?:\.[\w-]{1,63}){1,12})(?=:\/|@tcp|\/)/;

/** Completes the target of a client of file systems from the command above its message; any other target stays as it is. */
export function ofMount(said: CallTarget, message: string, lines: readonly string[], at: number): CallTarget {
  const port = portOfMount(message);
  if (port === null || (said.host ?? said.address) !== null) return said;
  for (const line of lines.slice(Math.max(0, at - ABOVE), at).reverse()) {
    const host = MOUNTED.exec(line)?.groups?.['host'];
    if (host !== undefined) return { ...targetIn(`server ${host} `), port };
  }
  return said;
}
