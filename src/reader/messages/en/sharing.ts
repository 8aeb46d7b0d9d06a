import type { SharingMessages } from '../sharing';

export const sharing: SharingMessages = {
  everything: (site) => `${site}: latest`,
  progressOf: (name) => `${name}: progress`,
  updated: (name, status, day) => `${name}: ${status} (as of ${day})`,
  reported: (value) => `Reported value: ${value}`,
  figuresOf: (year) => `Figures of the report ${year}`,
  figuresNote: (site, year) =>
    `Every figure of the ${year} report of ${site}: indicator, value, unit, period, change and rank.`,
  targetData: (statement) => `Target and progress: ${statement}`,
  targetNote: (statement) =>
    `The promised value of the target “${statement}” and the values reported on it since.`,
  standing: 'Where it stands',
};
