/** What is printed of network connectors beside what is used. */
export const networkConnectorColumns = {
  LastModified: 'time',
  LastUpdateStatusReason: 'sentence',
  OperatorRole: 'role',
  Type: 'connectortype',
} as const;
