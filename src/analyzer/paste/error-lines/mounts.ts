/** Messages of clients of file systems: NFS (Amazon EFS, FSx), SMB (FSx for Windows File Server), Lustre. */
import type { ErrorFamily } from './types.ts';

/** What names the client, and the port that its server listens on (https://docs.aws.amazon.com/efs/latest/ug/network-access.html). */
const CLIENTS: readonly (readonly [name: RegExp, port: number])[] = [
  [/\bmount\.(?:nfs4?|efs)\b|\bnfs: server |ensure that the VPC has an EFS mount target/, 2049],
  [/\bmount\.cifs\b|\bmount error(?:\(\d{1,4}\))?: /, 445],
  [/\bmount\.lustre\b/, 988],
];

/** The port that the client in this message calls; null for a message of another client. */
export const portOfMount = (line: string): number | null => CLIENTS.find(([name]) => name.test(line))?.[1] ?? null;

export const MOUNTS: readonly ErrorFamily[] = [
  {
    id: 'mount-timeout',
    stage: 'timeout',
    pattern:
      /\bmount\.\w{1,10}: .{0,400}\btimed out\b|\bnfs: server \S{1,253} not responding|\bmount error\((?:110|112|115)\)/,
  },
  {
    id: 'mount-answer',
    stage: 'answered',
    pattern:
      /\bmount\.\w{1,10}: .{0,300}(?:access denied by server|reason given by server|protocol is not supported)|\bmount error\((?:2|13|22)\)/,
  },
  {
    id: 'mount',
    stage: 'no-connection',
    pattern: /\bmount\.\w{1,10}: .{0,400}(?:mount system call failed|Is the MGS running|Remote I\/O error)/,
  },
];
