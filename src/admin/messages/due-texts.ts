/** What the panel says about promises on which a report is due. */
export type DueText =
  | 'due-title'
  | 'due-what'
  | 'due-none'
  | 'due-unreadable'
  | 'due-count'
  | 'due-all'
  | 'due-kind'
  | 'due-name'
  | 'due-status'
  | 'due-since'
  | 'due-days'
  | 'due-cadence'
  | 'due-since-report'
  | 'due-since-promise'
  | 'due-write';
