/** Every part of the reader, for those who load it whole. */
import type { Part } from '../../parts.ts';
import * as prepare from '../cleanup/prepare.ts';
import * as commandLines from '../command-line.ts';
import * as families from '../error-lines/families.ts';
import * as stretch from '../foreign/stretch.ts';
import * as console from '../formats/console/format.ts';
import { consolePart } from '../formats/console/sign.ts';
import * as csv from '../formats/csv/format.ts';
import { csvPart } from '../formats/csv/sign.ts';
import * as json from '../formats/json/format.ts';
import { jsonPart } from '../formats/json/sign.ts';
import * as markdown from '../formats/markdown/format.ts';
import { markdownPart } from '../formats/markdown/sign.ts';
import * as powershell from '../formats/powershell/format.ts';
import { powershellPart } from '../formats/powershell/sign.ts';
import * as rows from '../formats/rows/format.ts';
import { rowsPart } from '../formats/rows/sign.ts';
import * as table from '../formats/table/format.ts';
import { tablePart } from '../formats/table/sign.ts';
import * as text from '../formats/text/format.ts';
import * as restsOfText from '../formats/text/rest.ts';
import { restOfTextPart } from '../formats/text/rest-sign.ts';
import { textPart } from '../formats/text/sign.ts';
import * as xml from '../formats/xml/format.ts';
import { xmlPart } from '../formats/xml/sign.ts';
import * as yaml from '../formats/yaml/format.ts';
import * as restOfYaml from '../formats/yaml/rest.ts';
import { restPart } from '../formats/yaml/rest-sign.ts';
import { yamlPart } from '../formats/yaml/sign.ts';
import * as awsErrors from '../sentences/aws-errors.ts';
import * as whole from '../told/whole.ts';
import { cleanup } from './cleanup.ts';
import { commands } from './commands.ts';
import { errors } from './errors.ts';
import { foreignText } from './foreign.ts';
import { refusals } from './refusals.ts';
import { toldAround } from './told.ts';

/** Each with what loads it. */
export const readerParts: readonly (readonly [Part<unknown>, unknown])[] = [
  [consolePart, console],
  [csvPart, csv],
  [jsonPart, json],
  [markdownPart, markdown],
  [powershellPart, powershell],
  [rowsPart, rows],
  [tablePart, table],
  [textPart, text],
  [restOfTextPart, restsOfText],
  [xmlPart, xml],
  [yamlPart, yaml],
  [restPart, restOfYaml],
  [cleanup, prepare],
  [commands, commandLines],
  [errors, families],
  [foreignText, stretch],
  [refusals, awsErrors],
  [toldAround, whole],
];
