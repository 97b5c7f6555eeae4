/** What is put aside of the form while its page is away, and where. */
import type { TextFile } from './input.ts';

/** The form as the reader left it. */
export interface Left {
  readonly text: string;
  readonly files: readonly TextFile[];
  readonly destination: string;
  readonly family: string;
  readonly port: string;
}

/** The part of `sessionStorage` that is needed. */
export type Session = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export { deviceKey, sessionKey } from '../../site/storage-keys.ts';
