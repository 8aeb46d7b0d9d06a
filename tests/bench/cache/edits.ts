import { content } from '../../support/content';
import type { Side } from './sides';

/** A document that is written over and over, each time with other words. */
export interface Edited {
  type: string;
  attribute: string;
  documentId: string;
  words: string;
  list: string;
}

/** Each time others than the time before, and none of them a number, which a translation would have to repeat. */
const ENDINGS = [...'甲乙丙丁戊己庚辛壬癸'];

export const wordsOf = ({ words }: Edited, round: number): string =>
  `${words}（${ENDINGS[round % 10]}${ENDINGS[Math.floor(round / 10) % 10]}）`;

const editedOf = async ({ editor }: Side, type: string, attribute: string): Promise<Edited> => {
  const [first] = (await content(editor, type).list('locale=zh-Hans')).body.results;
  if (!first) throw new Error(`There is no ${type}`);
  const { documentId } = first;
  const { body } = await content(editor, type).read(documentId);
  return { type, attribute, documentId, words: String(body.data[attribute]), list: `/api/${type}s` };
};

/** What editors work at: something small, and the report. */
export const editedBy = (side: Side): Promise<Edited[]> =>
  Promise.all([editedOf(side, 'achievement', 'statement'), editedOf(side, 'article', 'title')]);

/** @returns how long it took, in milliseconds */
const timed = async (work: Promise<{ status: number; body: { error?: { message: string } } }>) => {
  const start = performance.now();
  const { status, body } = await work;
  if (status !== 200) throw new Error(`${status}: ${body.error?.message}`);
  return performance.now() - start;
};

export const saveDraft = ({ editor }: Side, edited: Edited, round: number): Promise<number> =>
  timed(
    content(editor, edited.type).update(edited.documentId, { [edited.attribute]: wordsOf(edited, round) }),
  );

export const publish = ({ editor }: Side, edited: Edited, round: number): Promise<number> =>
  timed(
    content(editor, edited.type).publish(edited.documentId, { [edited.attribute]: wordsOf(edited, round) }),
  );
