import type { Seed, SeedFigure } from './format';
import { writeDocument } from './write-document';
import { writeReport } from './write-report';

type Say = (part: keyof Seed, count: number) => void;
type Ids = Map<string, string>;

const figureOf = ({ indicator, ...figure }: SeedFigure) => ({ indicatorCode: indicator, ...figure });

/** The documentIds of what others may speak of. */
export interface WrittenSeed {
  site: string;
  report: string;
  target: Ids;
  project: Ids;
  measure: Ids;
}

/**
 * Writes a seed whole, parents before children, so that every link finds what it points at.
 * Runs in the caller's transaction.
 */
export const writeSeed = async (seed: Seed, say: Say): Promise<WrittenSeed> => {
  say('site', 1);
  const site = await writeDocument('api::site.site', { contact: seed.site.contact }, seed.site.words);

  const themes = await writeThemes(seed, say);
  await writeIndicators(seed, say);
  await writeGlossary(seed, say);

  say('report', 1);
  const report = await writeReport(seed.report);

  const achievements = await writeAchievements(seed, say, themes, report);
  const measures = await writePathways(seed, say, report);
  const project = await writeProjects(seed, say, { themes, achievements, measures, report });
  await writeHonors(seed, say, { themes, achievements, report });
  const target = await writeTargets(seed, say, report);
  return { site, report, target, project, measure: measures };
};

const writeThemes = async ({ themes }: Seed, say: Say): Promise<Ids> => {
  say('themes', themes.length);
  const ids: Ids = new Map();
  for (const { words, ...shared } of themes) {
    ids.set(shared.slug, await writeDocument('api::theme.theme', shared, words));
  }
  return ids;
};

const writeIndicators = async ({ indicators }: Seed, say: Say): Promise<void> => {
  say('indicators', indicators.length);
  for (const { words, ...shared } of indicators) {
    await writeDocument('api::indicator.indicator', shared, words);
  }
};

const writeGlossary = async ({ glossary }: Seed, say: Say): Promise<void> => {
  say('glossary', glossary.length);
  for (const data of glossary) await strapi.documents('api::glossary-term.glossary-term').create({ data });
};

const writeAchievements = async (seed: Seed, say: Say, themes: Ids, report: string): Promise<Ids> => {
  say('achievements', seed.achievements.length);
  const ids: Ids = new Map();
  for (const { words, key, theme, figures, ...rest } of seed.achievements) {
    const shared = { ...rest, figures: figures.map(figureOf), theme: themes.get(theme), report };
    ids.set(key, await writeDocument('api::achievement.achievement', shared, words));
  }
  return ids;
};

/** @returns the ids of the measures: pathways are referred to by nothing else */
const writePathways = async ({ pathways }: Seed, say: Say, report: string): Promise<Ids> => {
  say('pathways', pathways.length);
  const ids: Ids = new Map();
  for (const { words, measures, ...shared } of pathways) {
    const pathway = await writeDocument('api::pathway.pathway', { ...shared, report }, words);
    for (const { words: measureWords, status, ...rest } of measures) {
      const data = { ...rest, initialStatus: status, pathway };
      ids.set(rest.slug, await writeDocument('api::measure.measure', data, measureWords));
    }
  }
  return ids;
};

interface Parents {
  themes: Ids;
  achievements: Ids;
  report: string;
}

const writeProjects = async (seed: Seed, say: Say, parents: Parents & { measures: Ids }): Promise<Ids> => {
  say('projects', seed.projects.length);
  const ids: Ids = new Map();
  for (const { words, status, figures, theme, statedIn, measure, ...rest } of seed.projects) {
    const shared = {
      ...rest,
      initialStatus: status,
      figures: figures.map(figureOf),
      theme: parents.themes.get(theme ?? ''),
      statedIn: parents.achievements.get(statedIn ?? ''),
      measure: parents.measures.get(measure ?? ''),
      report: parents.report,
    };
    ids.set(rest.slug, await writeDocument('api::project.project', shared, words));
  }
  return ids;
};

const writeHonors = async (seed: Seed, say: Say, parents: Parents): Promise<void> => {
  say('honors', seed.honors.length);
  for (const { words, theme, statedIn, ...rest } of seed.honors) {
    const shared = {
      ...rest,
      theme: parents.themes.get(theme),
      statedIn: parents.achievements.get(statedIn),
      report: parents.report,
    };
    await writeDocument('api::honor.honor', shared, words);
  }
};

const writeTargets = async (seed: Seed, say: Say, report: string): Promise<Ids> => {
  say('targets', seed.targets.length);
  const ids: Ids = new Map();
  for (const { words, status, indicator, ...rest } of seed.targets) {
    const shared = { ...rest, indicatorCode: indicator, initialStatus: status, report };
    ids.set(rest.slug, await writeDocument('api::target.target', shared, words));
  }
  return ids;
};
