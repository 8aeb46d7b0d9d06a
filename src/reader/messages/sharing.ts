/** What feeds, data for machines and shared pictures say. */
export interface SharingMessages {
  everything: (site: string) => string;
  progressOf: (name: string) => string;
  /** One progress update as a headline. */
  updated: (name: string, status: string, day: string) => string;
  reported: (value: string) => string;
  figuresOf: (year: number) => string;
  figuresNote: (site: string, year: number) => string;
  targetData: (statement: string) => string;
  targetNote: (statement: string) => string;
  standing: string;
}
