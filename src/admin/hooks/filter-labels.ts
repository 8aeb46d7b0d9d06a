import { typeFieldId } from '../messages/ids';
import { uidOf } from './content-types';

export const LIST_FILTERS_HOOK = 'Admin/CM/pages/ListView/inject-in-filters';

interface Message {
  id: string;
  defaultMessage: string;
}

interface Filter {
  name: string;
  label: string | Message;
}

interface Args {
  displayedFilters: Filter[];
  layout: { settings: { displayName?: string } };
}

/** Strapi offers filters by the names of attributes; they have labels, and ids that lead to them. */
export const nameFilters = (args: Args): Args => {
  const uid = uidOf(args.layout);
  if (!uid) return args;
  const named = (filter: Filter): Filter =>
    // Filters that Strapi adds of its own, such as __status, come with a label in the panel's language.
    filter.name.startsWith('__') || typeof filter.label !== 'string'
      ? filter
      : { ...filter, label: { id: typeFieldId(uid, filter.name), defaultMessage: filter.label } };
  return { ...args, displayedFilters: args.displayedFilters.map(named) };
};
