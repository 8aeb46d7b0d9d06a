import { givenSubjects, type Subject } from '../../../domain/subject-rules';
import type { Seed } from '../format';
import type { SampleFollowUp, Samples, SampleUpdate } from './format';

type Known = Record<Subject, string[]>;

const subjectsOf = (seed: Seed): Known => ({
  target: seed.targets.map(({ slug }) => slug),
  project: seed.projects.map(({ slug }) => slug),
  measure: seed.pathways.flatMap((pathway) => pathway.measures.map(({ slug }) => slug)),
});

const subjectProblems = (update: SampleUpdate, known: Known): string[] => {
  const given = givenSubjects(update);
  if (given.length !== 1) return ['one of target, project and measure is needed, and one only'];
  return given.flatMap((subject) => {
    const name = update[subject] ?? '';
    return known[subject].includes(name) ? [] : [`${subject}: "${name}" is not in the report's seed`];
  });
};

const evidenceProblems = (update: SampleUpdate, followUps: SampleFollowUp[]): string[] => {
  const evidence = followUps.find(({ slug }) => slug === update.followUp);
  if (!evidence) return [`followUp: "${update.followUp}" is not defined`];
  const inEnglish = [update.words.en, evidence.words.en].filter(Boolean).length;
  return [
    ...(update.asOf > evidence.publishedOn ? ['asOf: is after the follow-up that reports it'] : []),
    ...(inEnglish === 1 ? ['words: must be in the languages of the follow-up'] : []),
  ];
};

/** A sentence for each thing that the samples leave open or that the report's seed does not hold. */
export const brokenSamples = (samples: Samples, seed: Seed): string[] => {
  const followUps = samples['follow-ups'];
  const known = subjectsOf(seed);
  const slugs = followUps.map(({ slug }) => slug);
  const twice = slugs.filter((slug, index) => slugs.indexOf(slug) !== index);
  return [
    ...twice.map((slug) => `follow-ups.json: the slug "${slug}" stands more than once`),
    ...samples['progress-updates'].flatMap((update, index) =>
      [...subjectProblems(update, known), ...evidenceProblems(update, followUps)].map(
        (problem) => `progress-updates.json[${index}].${problem}`,
      ),
    ),
  ];
};
