/** What is said of a document, whatever its format was. */
import type { Message } from './message.ts';

/** What is said where environment variables stood (BAD-16). */
export const SECRETS: Message = {
  severity: 'warning',
  code: 'BAD-16',
  text: 'The environment variables of the function stand in this text. They are not needed: they were dropped at once. Ask for what is needed only, so that secrets stay where they are.',
  command:
    "aws lambda get-function-configuration --function-name NAME --query '{FunctionArn:FunctionArn,FunctionName:FunctionName,State:State,LastUpdateStatus:LastUpdateStatus,VpcConfig:VpcConfig}'",
};

/** One page of more (FMT-22). */
export const onePage = (mark: string): Message => ({
  severity: 'warning',
  code: 'FMT-22',
  text: `${mark} says that AWS has more pages: this is the first part of the list, and the rest is unknown. Leave out --max-items and --no-paginate.`,
});

/** A list that no account has empty (BAD-14). */
export const emptyList = (name: string): Message => ({
  severity: 'warning',
  code: 'BAD-14',
  text: `The command found nothing: ${name} is empty. Check that it ran in the account and Region of the function, and that its filter fits.`,
});
