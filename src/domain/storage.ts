/** What a PostgreSQL integer holds, and what the decimal columns of this project do. */
export const LARGEST_INTEGER = 2_147_483_647;
export const LARGEST_DECIMAL = 1e15;

/** 2023-02-31 has the form of a date and is none. */
export const isRealDate = (text: string): boolean => {
  const date = new Date(text);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text.slice(0, 10));
};
