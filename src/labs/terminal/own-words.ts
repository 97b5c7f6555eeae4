/** Words of the terminal itself, beside the AWS CLI. */
export const OWN_WORDS = ['help', 'hint', 'undo', 'reset', 'clear'] as const;

export const HELP = `aws ec2 …, aws lambda …   what the AWS CLI would do, on the account of this lab
aws ec2 help              the operations that there are; "aws ec2 create-route help" for the options of one
hint                      the next hint
undo                      takes the last change back
reset                     begins again
clear                     empties the window

Up and Down fetch what you typed before. Tab completes; Escape gives Tab back to the page.
Ids in angle brackets stand for what was made last: '<new NAT gateway>'.
--output json, table, text or yaml; --query takes JMESPath; --max-items and --starting-token page a long list.
`;
