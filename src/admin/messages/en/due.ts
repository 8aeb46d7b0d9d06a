import type { DueText } from '../due-texts';

export const due: Record<DueText, string> = {
  'due-title': 'Due',
  'due-what':
    'Targets, projects and measures not reported on for longer than their cadence, the longest first.',
  'due-none': 'Nothing is due: everything was reported on within its cadence.',
  'due-unreadable': 'This cannot be read just now. Load the page again.',
  'due-count': '{count, plural, one {# entry} other {# entries}}',
  'due-all': 'See all',
  'due-kind': 'Kind',
  'due-name': 'Name',
  'due-status': 'Status',
  'due-since': 'Last report',
  'due-days': 'For how long',
  'due-cadence': '{days} days (every {cadence})',
  'due-since-report': '{day}',
  'due-since-promise': 'Never (promised {day})',
  'due-write': 'Write a follow-up',
};
