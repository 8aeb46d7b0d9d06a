import { connect, content, documentIdOf, publishNew } from '../content';
import type { Panel } from '../panel';
import { articleIn, type Story, type Subject, SUBJECTS, updateIn } from './versions';

const CORRECTION = { significance: 'correction', changeNote: '数字有误，已经更正。' };

const written = <Body extends { error?: { message: string } }>(answer: {
  status: number;
  body: Body;
}): Body => {
  if (answer.status >= 300) throw new Error(answer.body.error?.message ?? String(answer.status));
  return answer.body;
};

/** Promises in both languages, for what stands is told in both. */
const makeSubjects = async (editor: Panel): Promise<Record<Subject, string>> => {
  const promise = { statement: '总值增长8%。', year: 2023, comparator: 'grow-by', value: 8, unit: '%' };
  const target = await publishNew(editor, 'target', promise);
  const project = await publishNew(editor, 'project', { name: '一个项目' });
  for (const [type, documentId, words] of [
    ['target', target, { statement: 'Output to grow by 8 per cent.' }],
    ['project', project, { name: 'A project' }],
  ] as const) {
    written(await content(editor, type).update(documentId, words, 'en'));
    written(await content(editor, type).publish(documentId, {}, 'en'));
  }
  return { target, project, measure: await documentIdOf(editor, 'measure', 'industrial-clusters') };
};

/** Drafts an article that moves a target, a project and a measure. */
export const tellStory = async (editor: Panel): Promise<Story> => {
  const subjects = await makeSubjects(editor);
  const draft = { ...articleIn(0), kind: 'follow-up', publishedOn: '2023-07-10' };
  const article = written(await content(editor, 'article').create(draft)).data.documentId;
  const about = async (subject: Subject): Promise<string> => {
    const links = { article: connect(article), [subject]: connect(subjects[subject]) };
    const update = { ...updateIn(0, subject), ...links };
    return written(await content(editor, 'progress-update').create(update)).data.documentId;
  };
  const updates = {
    target: await about('target'),
    project: await about('project'),
    measure: await about('measure'),
  };
  return { article, updates, subjects };
};

/** Drafts another version of the updates: the article's own comes with the request that publishes it. */
export const draftUpdates = async (editor: Panel, { updates }: Story, version: number): Promise<void> => {
  for (const subject of SUBJECTS) {
    written(await content(editor, 'progress-update').update(updates[subject], updateIn(version, subject)));
  }
};

export const publishStory = async (editor: Panel, { article }: Story, version: number): Promise<void> => {
  written(await content(editor, 'article').publish(article, articleIn(version), 'zh-Hans', CORRECTION));
};

export const withdrawStory = async (editor: Panel, { article }: Story): Promise<void> => {
  written(await content(editor, 'article').unpublish(article));
};
