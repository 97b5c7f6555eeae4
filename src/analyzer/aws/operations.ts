/** What the names of operations tell. */

/** Whether an operation changes something: its answer is an event, and what it prints is one resource, not the list (BAD-19). */
export const isChange = (operation: string | null): boolean => operation !== null && !READS.test(operation);

const READS = /^(?:describe|get|list|search|batch-get|lookup|download|export|validate)-/;
