import { imageText } from '../../domain/image-text';
import { SOURCE_LOCALE } from '../../domain/vocabulary';
import { isPublished, type Row } from '../rows';
import { type Problem, problem } from './problem';

interface Photo {
  image?: { id: number } | null;
  alt?: string | null;
}

interface Block {
  type: string;
  image?: { name?: string | null; alternativeText?: string | null } | null;
}

/** What is checked only of what the public sees: images have words, a report has a year of its own. */
export const checkArticle = async (row: Row): Promise<Problem[]> => {
  if (!isPublished(row)) return [];
  return [
    ...photoProblems(row),
    ...bodyProblems(row),
    // Kind and year are facts: asked once for all languages.
    ...(row.kind === 'report' && row.locale === SOURCE_LOCALE ? await reportProblems(row) : []),
  ];
};

const photoProblems = (row: Row): Problem[] =>
  ((row.photos ?? []) as Photo[]).flatMap((photo, index) =>
    photo.image && !photo.alt?.trim() ? [problem('image-needs-alt', ['photos', index, 'alt'], {})] : [],
  );

/** The panel shows what is wrong with a rich text at the text as a whole, so the message names the image. */
const bodyProblems = (row: Row): Problem[] =>
  ((row.body ?? []) as Block[]).flatMap(({ type, image }) =>
    type === 'image' && image && imageText(image) === ''
      ? [problem('body-image-needs-alt', ['body'], { name: image.name ?? '' })]
      : [],
  );

const reportProblems = async (row: Row): Promise<Problem[]> => {
  if (typeof row.year !== 'number') return [problem('report-needs-year', ['year'], {})];
  const others = await strapi.db.query('api::article.article').count({
    where: {
      kind: 'report',
      year: row.year,
      publishedAt: { $ne: null },
      documentId: { $ne: row.documentId },
    },
  });
  return others > 0 ? [problem('report-year-taken', ['year'], { year: row.year })] : [];
};
