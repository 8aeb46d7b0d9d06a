/** What a picture says. */
export interface Card {
  isChinese: boolean;
  kicker: string;
  title: string;
  /** One strong figure: its value as written, what it is of, and what more there is to it. */
  figure?: { value: string; name: string; note?: string };
  site: string;
  /** The line that the site says above every page. */
  notice: string;
}

/** The most that a picture can show and a little more, so that a very long text costs nothing. */
const LONGEST = { title: 160, line: 60 };

const clean = (text: string, longest: number): string =>
  [
    ...text
      .slice(0, longest * 4)
      .normalize()
      .replace(/\s+/g, ' ')
      .trim(),
  ]
    .slice(0, longest)
    .join('');

const cleanLine = (text = ''): string => clean(text, LONGEST.line);

/** The words of a card as they may be drawn: white space drawn together, and no longer than can be seen. */
export const cleanWords = ({ isChinese, kicker, title, figure, site, notice }: Card): Card => ({
  isChinese,
  kicker: cleanLine(kicker),
  title: clean(title, LONGEST.title),
  ...(figure && {
    figure: {
      value: cleanLine(figure.value),
      name: cleanLine(figure.name),
      note: cleanLine(figure.note),
    },
  }),
  site: cleanLine(site),
  notice: cleanLine(notice),
});
