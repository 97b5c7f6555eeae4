/** What every stop of security groups has. */
export const GROUPS = { kind: 'security-group', rules: ['SG-3', 'SG-4'], places: [] } as const;
