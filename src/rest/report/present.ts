import { translationOf } from '../fallback/translation';
import type { LoadedReport } from './load';
import { pick } from './pick';

type Figure = NonNullable<LoadedReport['achievements'][number]['figures']>[number];
type Update = LoadedReport['updates'][number];

const presentFigure = (figure: Figure) =>
  pick(figure, [
    'indicatorCode',
    'value',
    'unit',
    'qualifier',
    'period',
    'changePercent',
    'rank',
    'rankScope',
  ]);

const presentUpdate = (update: Update) => ({
  ...pick(update, ['documentId', 'asOf', 'progressStatus', 'value', 'unit', 'note']),
  article: update.article ? pick(update.article, ['documentId', 'slug']) : null,
  ...translationOf(update),
});

const presentStated = ({ stated }: LoadedReport, documentId: string) => {
  const achievement = stated.get(documentId);
  return achievement ? pick(achievement, ['documentId']) : null;
};

/** The first update of a list ordered newest first is the latest of its subject. */
const latestBy = (updates: Update[], subject: 'target' | 'project' | 'measure') => {
  const latest = new Map<string, Update>();
  for (const update of updates) {
    const id = update[subject]?.documentId;
    if (id && !latest.has(id)) latest.set(id, update);
  }
  return (documentId: string) => {
    const update = latest.get(documentId);
    return update ? presentUpdate(update) : null;
  };
};

const presentArticle = ({ article }: LoadedReport) => ({
  ...pick(article, [
    'documentId',
    'locale',
    'slug',
    'kicker',
    'title',
    'subtitle',
    'lead',
    'body',
    'publishedOn',
    'publishedAt',
    'year',
    'sourceOutlet',
  ]),
  byline: (article.byline ?? []).map((part) => pick(part, ['role', 'names'])),
  headings: article.headings
    ? pick(article.headings, ['achievements', 'promises', 'targets', 'pathways'])
    : null,
  photos: (article.photos ?? []).map((photo) => ({
    ...pick(photo, ['placement', 'caption', 'alt', 'credit']),
    image: photo.image ? pick(photo.image, ['url', 'width', 'height', 'mime', 'formats']) : null,
  })),
  ...translationOf(article),
});

const presentThemes = ({ themes, achievements }: LoadedReport) =>
  themes
    .map((theme) => ({
      ...pick(theme, ['documentId', 'slug', 'order', 'name']),
      achievements: achievements
        .filter((achievement) => achievement.theme?.documentId === theme.documentId)
        .map((achievement) => ({
          ...pick(achievement, ['documentId', 'order', 'year', 'statement']),
          figures: (achievement.figures ?? []).map(presentFigure),
          ...translationOf(achievement),
        })),
      ...translationOf(theme),
    }))
    .filter((theme) => theme.achievements.length > 0);

const presentProjects = (report: LoadedReport) => {
  const { projects, updates } = report;
  const latest = latestBy(updates, 'project');
  return projects.map((project) => ({
    ...pick(project, ['documentId', 'slug', 'order', 'name', 'summary', 'progressStatus']),
    figures: (project.figures ?? []).map(presentFigure),
    theme: project.theme ? pick(project.theme, ['documentId', 'slug']) : null,
    measure: project.measure ? pick(project.measure, ['documentId', 'slug']) : null,
    statedIn: presentStated(report, project.documentId),
    latestProgress: latest(project.documentId),
    ...translationOf(project),
  }));
};

const presentHonors = (report: LoadedReport) =>
  report.honors.map((honor) => ({
    ...pick(honor, ['documentId', 'order', 'title', 'recipient', 'awardedBy', 'level', 'year']),
    theme: honor.theme ? pick(honor.theme, ['documentId', 'slug']) : null,
    statedIn: presentStated(report, honor.documentId),
    ...translationOf(honor),
  }));

const presentTargets = ({ targets, updates }: LoadedReport) => {
  const latest = latestBy(updates, 'target');
  return targets.map((target) => ({
    ...pick(target, ['documentId', 'slug', 'order', 'statement', 'year', 'indicatorCode']),
    ...pick(target, ['comparator', 'value', 'unit', 'qualifier', 'progressStatus']),
    latestProgress: latest(target.documentId),
    ...translationOf(target),
  }));
};

const presentPathways = ({ pathways, measures, updates }: LoadedReport) => {
  const latest = latestBy(updates, 'measure');
  return pathways.map((pathway) => ({
    ...pick(pathway, ['documentId', 'slug', 'number', 'title']),
    measures: measures
      .filter((measure) => measure.pathway?.documentId === pathway.documentId)
      .map((measure) => ({
        ...pick(measure, ['documentId', 'slug', 'number', 'title', 'text', 'progressStatus']),
        latestProgress: latest(measure.documentId),
        ...translationOf(measure),
      })),
    ...translationOf(pathway),
  }));
};

/** Only the indicators that this report's figures and targets speak of. */
const presentIndicators = ({ indicators, achievements, projects, targets }: LoadedReport) => {
  const figures = [...achievements, ...projects].flatMap((record) => record.figures ?? []);
  const used = new Set([...figures, ...targets].map((item) => item.indicatorCode));
  return indicators
    .filter(({ code }) => used.has(code))
    .map((indicator) => ({
      ...pick(indicator, ['code', 'name', 'definition', 'unit', 'direction']),
      ...translationOf(indicator),
    }));
};

/** The report as one tree, each attribute named here: what is not named is not public. */
export const presentReport = (report: LoadedReport) => ({
  year: report.article.year,
  locale: report.article.locale,
  article: presentArticle(report),
  themes: presentThemes(report),
  honors: presentHonors(report),
  projects: presentProjects(report),
  targets: presentTargets(report),
  pathways: presentPathways(report),
  indicators: presentIndicators(report),
});
