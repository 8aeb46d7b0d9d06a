import type { Locale } from '../domain/vocabulary';
import type { Messages } from './messages';

const languages: Record<Locale, string> = { 'zh-Hans': 'Chinese', en: 'English' };

export const en: Messages = {
  'locale-not-yours': ({ foreign, permitted }) =>
    `Your role may not write the locale ${foreign.join(', ')}; it may write: ${permitted.join(', ') || 'none'}.`,
  'source-unknown': ({ seq }) =>
    `sourceSeq ${seq} is no publication of this document in Chinese: give the number of the one that was translated`,
  'source-changed': ({ seq }) =>
    `The Chinese has changed since this was translated: look at publication ${seq}, and publish again`,
  'figures-differ': ({ source, translation, sourceSentence, translationSentence }) => {
    const both = `: “${sourceSentence}” – “${translationSentence}”`;
    if (translation === null) return `“${source}” of the Chinese is not in the English` + both;
    if (source === null) return `“${translation}” of the English is not in the Chinese` + both;
    return `the Chinese says “${source}” and the English “${translation}”` + both;
  },
  'deliberate-malformed': ({ allowed }) =>
    `Each number that is meant to be different needs its key and a reason of at most ${allowed} characters`,
  'locale-is-kept': () =>
    'Chinese and English cannot be removed: everything written in the language would go with it.',
  'default-locale-is-kept': () =>
    'Chinese stays the default language: every translation is made from the Chinese.',
  'translation-needs-source': () =>
    'A translation is added to a document that exists in Chinese; it cannot be created by itself.',
  'slug-malformed': ({ slug }) =>
    `"${slug}" cannot be an address. It is lower-case Latin letters and digits, joined by single hyphens.`,
  'period-malformed': ({ period }) => `"${period}" is not a period. Enter 2022, 2022-Q3 or 2022-06.`,
  'slug-taken': ({ slug }) => `The address "${slug}" is in use. Choose another one.`,
  'code-taken': ({ code }) => `The indicator code "${code}" is in use. Choose another one.`,
  'indicator-unknown': ({ code }) =>
    `There is no indicator with the code "${code}". Create it first, or use a code that exists.`,
  'figure-is-empty': () => 'Enter at least one of value, change and rank.',
  'value-needs-unit': () => 'A value needs its unit.',
  'unit-needs-value': () => 'A unit needs its value.',
  'unit-unknown': ({ unit }) => `The unit "${unit}" is not known.`,
  'unit-of-other-kind': ({ unit, indicatorUnit }) =>
    `The unit "${unit}" is not of the same kind as the indicator's unit "${indicatorUnit}".`,
  'unit-of-other-kind-than-target': ({ unit, targetUnit }) =>
    `The unit "${unit}" is not of the same kind as the target's unit "${targetUnit}", so the two cannot be compared.`,
  'rank-needs-scope': () => 'A rank needs its scope: among whom it was reached.',
  'scope-needs-rank': () => 'A rank scope needs its rank.',
  'comparator-needs-value': ({ comparator }) => `A target to "${comparator}" needs a value.`,
  'growth-is-in-percent': ({ unit }) =>
    `A target to grow is in % or in percentage points (个百分点), not in "${unit}".`,
  'one-subject-only': ({ subjects }) =>
    `A progress update is about exactly one target, project or measure; this one has ${subjects.length}: ${subjects.join(', ')}.`,
  'subject-missing': () =>
    'Choose the target, project or measure that this update is about before publishing it.',
  'subject-not-public': () =>
    'That target, project or measure is not published in this locale. Publish it first.',
  'image-needs-alt': () => 'Describe the image in its alternative text before publishing it.',
  'body-image-needs-alt': ({ name }) =>
    `The text holds the image "${name}" without an alternative text. Describe the image in the media library and put it into the text again before publishing.`,
  'source-not-public': () => 'Publish the Chinese first: a translation rests on a source that is public.',
  'number-out-of-range': ({ name }) => `${name}: this number is too large to be kept.`,
  'number-malformed': ({ name }) => `${name}: must be a number.`,
  'text-blank': () => 'This text must not be blank.',
  'theme-missing': () =>
    'Choose the theme that the report shows this under; it needs a name in this language.',
  'indicator-in-use': ({ code }) =>
    `Figures or targets use the indicator "${code}". Its code stays, its unit stays of one kind, and it stays.`,
  'theme-in-use': ({ entries }) =>
    `${entries} public entries are under this theme. Publish them under another one or withdraw them first.`,
  'subject-has-updates': ({ updates }) =>
    `${updates} public progress updates are about this. Withdraw them first.`,
  'translation-is-public': () => 'The translation is public. Withdraw it first, or both together.',
  'expected-text': () => 'a text',
  'expected-number': () => 'a number',
  'expected-whole-number': () => 'a whole number',
  'expected-date': () => 'a date such as 2023-06-30',
  'expected-truth': () => 'true or false',
  'expected-two': ({ each }) => `a list of two, each ${each}`,
  'expected-list': ({ each }) => `a list, each ${each}`,
  'pagination-mixed': () => 'pagination: use page and pageSize, or start and limit, not both.',
  'date-malformed': ({ value }) => `"${value}" is not a date. Enter it as 2023-06-30.`,
  'text-unstorable': () => 'The request holds a character that cannot be kept (NUL).',
  'multipart-not-here': () => 'Files are taken at /upload and /api/upload only; send JSON here.',
  'multipart-malformed': () => 'The form data of the request is malformed.',
  'file-in-record': ({ name }) =>
    `“${name}” has been public, and the public record shows it for good: it can be neither replaced nor removed. Upload the new file beside it and choose that on the page.`,
  'file-not-what-it-says': ({ name, type }) => `${name} is not a file of the type ${type}.`,
  'query-operator-unknown': ({ path, operator, allowed }) =>
    `${path}: "${operator}" does not apply here. Allowed: ${allowed.join(', ')}.`,
  'query-operator-alone': ({ path, operator, allowed }) =>
    `${path}: "${operator}" cannot stand here like this. Either names, or one of these by itself: ${allowed.join(', ')}.`,
  'query-value-malformed': ({ path, expected }) => `${path}: must be ${expected}.`,
  'report-needs-year': () => 'A report needs its year before it can be published.',
  'report-year-taken': ({ year }) => `A report for ${year} is published already; there is one report a year.`,
  'query-parameter-unknown': ({ name, allowed }) =>
    `The parameter "${name}" is not known here. Allowed: ${allowed.join(', ') || 'none'}.`,
  'query-name-unknown': ({ path, name, allowed }) =>
    `${path}: "${name}" is not public here. Allowed: ${allowed.join(', ')}.`,
  'query-value-unknown': ({ path, value, allowed }) =>
    `${path}: ${value} is not allowed. Allowed: ${allowed.join(', ')}.`,
  'query-number-expected': ({ path, min, max }) => `${path}: must be a whole number from ${min} to ${max}.`,
  'query-list-expected': ({ path }) => `${path}: must be a name, a list of names or an object of names.`,
  'query-object-expected': ({ path }) => `${path}: must be an object such as ${path}[name]=value.`,
  'query-too-deep': ({ path, allowed }) =>
    `${path}: reaches too deep. At most ${allowed} levels are allowed.`,
  'query-too-many': ({ path, allowed }) => `${path}: holds too much. At most ${allowed} are allowed.`,
  'report-year-malformed': ({ year }) =>
    `year: "${year}" is not a year. It must be four digits, such as 2023.`,
  'search-needs-words': () =>
    'q: say what to search for, with at least one letter, Chinese character or digit.',
  'search-too-long': ({ allowed }) => `q: too long, at most ${allowed} characters.`,
  'moment-malformed': ({ path }) =>
    `${path}: must be a day such as 2023-06-30, or a moment such as 2023-06-30T12:00:00Z (in an address, a + is written %2B).`,
  'moment-not-come-yet': ({ path, today }) => `${path}: has not come yet. The last day allowed is ${today}.`,
  'report-not-found': ({ year, locale }) => `No report for ${year} is published in the locale ${locale}.`,
  'significance-unknown': ({ allowed }) => `significance: it is one of ${allowed.join(', ')}.`,
  'significance-missing': ({ allowed }) =>
    `This is public already. Say what kind of change it is (significance: ${allowed.join(', ')}).`,
  'change-note-missing': ({ locale }) =>
    `Tell readers in ${languages[locale]} what changed and why (changeNote).`,
  'change-note-too-long': ({ allowed }) => `The note for readers is too long: at most ${allowed} characters.`,
  'change-note-language': ({ locale }) =>
    `This note will stand on the ${languages[locale]} page: write it in ${languages[locale]}.`,
  'change-note-malformed': ({ locales }) =>
    `changeNote is a text; where several languages are published at once, one for each: ${locales.join(', ')}.`,
  'withdrawal-note-missing': ({ locale }) =>
    `Say in ${languages[locale]} why it is withdrawn (changeNote); readers who come to its address will see it.`,
  'withdraw-first': () =>
    'This is public and cannot be deleted as it is. Withdraw it first, saying why; then delete it.',
  'as-of-in-future': ({ asOf, today }) => `The day ${asOf} has not come yet; the latest is today, ${today}.`,
  'record-is-kept': () =>
    'The public record is written by the system alone: nobody can add to it, change or remove a row.',
  'changes-mixed': () =>
    'since reads on from the oldest, before and order=newest from the newest: use one or the other.',
  'history-not-found': () => 'The public record knows nothing of that type and documentId.',
  'difference-needs-two': () => 'To compare two publications give both their numbers: from and to.',
  gone: ({ title, day, note }) => `"${title}" was withdrawn on ${day}. ${note ?? 'No reason was given.'}`,
};
