/** Whether the same tests are to take larger numbers: `npm run test:deep`. */
export const IS_DEEP = process.env.TEST_DEEP === 'true';

/** How often something random is tried. */
export const runs = (usual: number, deep: number): number => (IS_DEEP ? deep : usual);
