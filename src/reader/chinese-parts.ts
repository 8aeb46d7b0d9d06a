export const HAN = /\p{Script=Han}/u;

const RUNS = /[（《“‘【]?\p{Script=Han}+[。，；：？！、）》”’】%％]*/gu;

/** What may stand within a Chinese text: numbers and marks, or a short foreign word without space around it. */
const AMONG = /^(?:[^\p{L}]{0,14}|\S{0,14})$/u;

interface Part {
  text: string;
  isChinese: boolean;
}

/** A text parted into what is Chinese, with the numbers and foreign letters among it, and what is not. */
export const chineseParts = (text: string): Part[] => {
  const parts: Part[] = [];
  let end = 0;
  for (const { 0: run, index } of text.matchAll(RUNS)) {
    const between = text.slice(end, index);
    const last = parts.at(-1);
    if (last?.isChinese && AMONG.test(between)) last.text += between + run;
    else parts.push({ text: between, isChinese: false }, { text: run, isChinese: true });
    end = index + run.length;
  }
  return [...parts, { text: text.slice(end), isChinese: false }].filter((part) => part.text !== '');
};
