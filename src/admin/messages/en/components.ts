import type { ComponentWords } from '../messages';

export const components: Record<string, ComponentWords> = {
  'record.figure': {
    one: 'Figure',
    fields: {
      indicatorCode: {
        label: 'Indicator',
        help: 'What the number is about, found by its name. If it is not in the list, add it under Indicators first.',
      },
      value: {
        label: 'Value',
        help: 'The number only, for example 310.72. Leave it empty if only growth or rank is given.',
      },
      unit: { label: 'Unit', help: 'As the source prints it, for example 亿元. A value needs its unit.' },
      qualifier: { label: 'Wording', help: '“About” for 近 or 约, “At least” for 超过 or 以上.' },
      period: { label: 'Period', help: 'A year 2022, a quarter 2022-Q3 or a month 2022-06.' },
      changePercent: {
        label: 'Change on the year before (%)',
        help: 'The number only: 5.2 for growth by 5.2%, -3 for a fall by 3%.',
      },
      rank: { label: 'Rank', help: 'The place reached, for example 1. A rank needs its scope.' },
      rankScope: {
        label: 'Ranked among',
        help: 'Among whom the rank was reached, for example the five urban districts.',
      },
    },
  },
  'record.byline': {
    one: 'Byline',
    fields: {
      role: { label: 'Role', help: 'As printed, for example “Reporter”.' },
      names: { label: 'Names', help: 'As printed, with a comma between several.' },
    },
  },
  'record.headings': {
    one: 'Part headings',
    fields: {
      achievements: { label: 'Achievements', help: 'The heading over the part on what was achieved.' },
      promises: { label: 'Promises', help: 'The heading over the part on the coming year.' },
      targets: { label: 'Targets', help: 'The heading over the list of targets.' },
      pathways: { label: 'Pathways', help: 'The heading over the pathways and their measures.' },
    },
  },
  'media.photo': {
    one: 'Photo',
    fields: {
      image: { label: 'Image', help: 'A JPG, PNG or WebP image. Both languages share it.' },
      alt: {
        label: 'Alternative text',
        help: 'What the image shows, for those who cannot see it, for example “Two workers fit machines in a hall”. An image needs it before it can be published.',
      },
      caption: { label: 'Caption', help: 'The words printed under the photo.' },
      credit: { label: 'Credit', help: 'Who took or provided it.' },
      placement: {
        label: 'Place',
        help: 'The part of the report it was printed after. Leave it empty if unsure.',
      },
    },
  },
};
