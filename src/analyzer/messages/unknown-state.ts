/** What is said of a state that AWS added since: it is doubt, and no fault. */
export const UNKNOWN_STATE = {
  why: 'This state is not known here, so nothing certain follows from it.',
  next: 'Look it up in the documentation of the EC2 API.',
} as const;
