/**
 * Strapi opens every list of choices four lines high and shows no scrollbar: of the six states of a promise,
 * an editor would never see the last two. This gives a list the room of nine lines, where the window has it.
 */
const STYLE =
  '[role="listbox"][data-side] { max-height: min(32rem, var(--radix-popper-available-height, 32rem)); }';

export const giveListsRoom = (): void => {
  const style = document.createElement('style');
  style.textContent = STYLE;
  document.head.append(style);
};
