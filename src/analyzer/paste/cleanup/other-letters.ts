/** How names of AWS in other letters show. */

/** A name that AWS spells otherwise, where names stand: in quotes, before a colon, in a cell of a table. */
const SIGN =
  /(?:["']|^[ -]*|\| *)(?:routetable(?:s|id)|vpcid|subnetids?|groupid|vpcconfig|functionname|Routetable(?:s|id)|Vpcid|Subnetids?|Groupid|Vpcconfig|Functionname|ROUTE_?TABLE(?:S|_?ID)|VPC_?ID|SUBNET_?IDS?|GROUP_?ID|VPC_?CONFIG|FUNCTION_?NAME)(?:["']? *:| *\|)/m;

/** Whether a text has such a name near its beginning. */
export const isInOtherLetters = (text: string): boolean => SIGN.test(text.slice(0, 20_000));
