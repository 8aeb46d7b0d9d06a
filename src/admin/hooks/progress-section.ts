import { ARTICLE } from '../progress/types';
import { uidOf } from './content-types';

/** Under this name the panel knows the section as an input. */
export const PROGRESS_SECTION = 'duixian-progress';

interface Args {
  layout: {
    layout: object[][][];
    settings: { displayName?: string };
  };
}

/** An input is shown to those who may read the field that it names, and can be used by those who may change it. */
const section = {
  name: 'title',
  type: PROGRESS_SECTION,
  attribute: { type: PROGRESS_SECTION },
  label: '',
  size: 12,
  visible: true,
  disabled: false,
  required: false,
  unique: false,
};

/** Where an administrator arranges the fields of a type, the section is not one of them. */
const isBeingArranged = () => window.location.pathname.endsWith('/configurations/edit');

/** Puts the progress updates of an article under its fields. */
export const addProgressSection = <A extends Args>(args: A): A => {
  const { layout } = args;
  if (uidOf(layout) !== ARTICLE || isBeingArranged()) return args;
  return { ...args, layout: { ...layout, layout: [...layout.layout, [[section]]] } };
};
