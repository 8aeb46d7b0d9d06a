/** How far one public request may reach. */
export const LIMITS = {
  pageSize: 100,
  populateDepth: 4,
  filterDepth: 6,
  filterConditions: 40,
  sortKeys: 5,
  sortDepth: 3,
} as const;
