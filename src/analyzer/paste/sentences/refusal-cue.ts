/** Words of which each message of AWS, of its command line or of another tool about it, holds one. */
const CUE =
  /error|credential|SSO|expired|region|endpoint|profile|not found|recognized|usage:|Unknown options|Invalid|Bad value|Unauthorized|LimitExceeded|AlreadyExists|NotAttached|AlreadyAssociated/i;

/** Whether a line may be such a message: what explains it is loaded then. */
export const mayBeRefusal = (line: string): boolean => CUE.test(line);
