/** What is asked for about a Web Function, its connector or a MicroVM, each with its command. */
import type { NeedFact } from '../path/segment.ts';
import { listed } from './findings/define.ts';
import type { Wording } from './wording.ts';

type SubjectNeed = Extract<
  NeedFact['need'],
  'network-connector' | 'web-function-revision' | 'web-function-endpoint' | 'microvm'
>;

export const SUBJECT_NEEDS: { readonly [K in SubjectNeed]: Wording } = {
  'network-connector': {
    kind: 'missing',
    text: (ids) =>
      `The network connector${named(ids)} as it is in use: its state, subnets, security groups and protocol.`,
    command: (ids) => `aws lambda-core get-network-connector --identifier ${ids[0] ?? '<connector>'} --output json`,
  },
  'web-function-revision': {
    kind: 'missing',
    text: ([name, ...revisions]) =>
      `${revisions.length === 0 ? 'The revision' : `Revision ${listed(revisions)}`} of ${name ?? 'the Web Function'}: which network connector it names, if any.`,
    command: ([name, revision]) =>
      revision === undefined
        ? `aws lambda-web list-web-function-revisions --function-name ${name ?? '<Web Function>'} --output json`
        : `aws lambda-web get-web-function-revision --function-name ${name ?? '<Web Function>'} --revision-id ${revision} --output json`,
    inOrder: true,
  },
  'web-function-endpoint': {
    kind: 'missing',
    text: ([name]) => `The endpoints of ${name ?? 'the Web Function'}: how they split requests over its revisions.`,
    command: ([name]) =>
      `aws lambda-web list-web-function-endpoints --function-name ${name ?? '<Web Function>'} --output json`,
  },
  microvm: {
    kind: 'missing',
    text: (ids) => `The MicroVM${named(ids)}: which network connectors it was started with.`,
    command: (ids) => `aws lambda-microvms get-microvm --microvm-identifier ${ids[0] ?? '<MicroVM>'} --output json`,
  },
};

/** Ids behind a word; nothing where none could be read. */
const named = (ids: readonly string[]): string => (ids.length === 0 ? '' : ` ${listed(ids)}`);
