import type { TypeWords } from '../messages';

import { ORDER, SLUG } from './shared-fields';

/** What every report shares: the site, its themes and its indicators. */
export const siteTypes: Record<string, TypeWords> = {
  'api::site.site': {
    one: 'Site',
    many: 'Site',
    fields: {
      name: { label: 'Name', help: 'Shown at the top of every page.' },
      publisher: { label: 'Publisher', help: 'Who runs the site, shown at the foot of every page.' },
      tagline: { label: 'Tagline', help: 'One line, shown under the name on the home page.' },
      about: { label: 'About', help: 'What this site is for, in two or three sentences.' },
      notice: {
        label: 'Notice',
        help: 'A line shown above every page, for example of maintenance. Leave it empty when there is none.',
      },
      contact: {
        label: 'Contact',
        help: 'A telephone number or e-mail address, for example editors@example.cn. Both languages share it.',
      },
    },
  },
  'api::theme.theme': {
    one: 'Theme',
    many: 'Themes',
    fields: {
      name: {
        label: 'Name',
        help: 'The report’s heading without number or ornament, for example “Livelihood and social services”.',
      },
      slug: SLUG('Chinese name'),
      order: ORDER,
    },
  },
  'api::indicator.indicator': {
    one: 'Indicator',
    many: 'Indicators',
    fields: {
      name: {
        label: 'Name',
        help: 'For example “Regional GDP”. Each indicator is made once and serves every year.',
      },
      code: {
        label: 'Code',
        help: 'Small letters, digits and hyphens, for example regional-gdp. Figures and targets find the indicator by it, so do not change it once it is used.',
      },
      unit: {
        label: 'Usual unit',
        help: 'What it is usually measured in, for example 亿元. A figure can use another unit of the same kind.',
      },
      direction: {
        label: 'Good direction',
        help: '“Lower is better” for such as energy use, otherwise “Higher is better”.',
      },
      definition: {
        label: 'Definition',
        help: 'What is counted, in the words of the source. Leave it empty if the source does not say.',
      },
    },
  },
  'api::glossary-term.glossary-term': {
    one: 'Term',
    many: 'Glossary',
    fields: {
      term: {
        label: 'Chinese term',
        help: 'As the Chinese texts write it. The translation desk finds it in them.',
      },
      translation: {
        label: 'Agreed English',
        help: 'As it stands in the middle of a sentence, for example “rural revitalization”; capitals only for proper names.',
      },
      note: {
        label: 'Usage',
        help: 'When it is used, and what it is easily confused with. Leave it empty if there is nothing to say.',
      },
    },
  },
};
