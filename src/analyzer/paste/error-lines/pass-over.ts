/** Error messages between pieces of output are passed over, with the traces below them, so that no reader takes them for output. */
import type { Line, State } from '../format-reader.ts';
import { isErrorLine } from './is-error-line.ts';

/** Lines of a trace: a place in the code, the cause, the fields of the error. */
const TRACE =
  /^(?:at |File "|Traceback|During handling|The above exception|Caused by|\.{3} \d{1,6} (?:common frames|more)|\[cause\]|\^|(?:errno|code|syscall|address|port|hostname|host|cause|fatal|name|type|\$fault|\$metadata|config|requestId|attempts|totalRetryDelay|clientVersion|query|parameters): |Suppressed:|from \/|--- End of|\}[,\]]?$|stack:|goroutine \d)/;

/** Lines of a log that belong to no output: those of Lambda, and any with a time and a level. */
const LOG =
  /^(?:(?:START|END) RequestId: |INIT_START |XRAY TraceId: |\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d\S{0,12}\s.{0,80}\b(?:INFO|ERROR|WARN(?:ING)?|DEBUG|FATAL|TRACE)\b|\[(?:INFO|ERROR|WARN(?:ING)?|DEBUG|CRITICAL)\]\s)/;

const EMBEDDED = /[{[] ?\\?"|\[\{|\w(?:Response|Result)\(\w/;

/** The line is an error message or one of the trace below it; it is noted. */
export function isOfError({ text }: Line, { errors, parts }: State): boolean {
  // What is embedded in a line of a log may be output.
  if (text === '' || EMBEDDED.test(text)) return false;
  if (isErrorLine(text, parts)) errors.count += 1;
  else if (!LOG.test(text) && (!errors.isOpen || !TRACE.test(text))) return false;
  errors.isOpen = true;
  return true;
}

/** Below an error, what is indented and nothing else understands is a line of the code that failed. */
export const isBelowError = ({ start, first }: Line, { errors }: State): boolean => errors.isOpen && first > start;
