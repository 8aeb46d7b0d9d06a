import type { UnitSign } from '../../domain/units';
import type {
  ArticleKind,
  Comparator,
  Direction,
  Level,
  PhotoPlacement,
  Qualifier,
  RankScope,
  Status,
} from '../../domain/vocabulary';
import type { DeskText } from './desk-texts';
import type { DueText } from './due-texts';
import type { ProgressText } from './progress-texts';
import type { PublishingText } from './publishing-texts';

/** What the panel says about the content model, in one language. Plain data: the tests read it without React. */

export interface FieldWords {
  label: string;
  /** Says what to enter, with an example, and what comes of it. */
  help: string;
}

export interface TypeWords {
  one: string;
  many: string;
  fields: Record<string, FieldWords>;
}

export interface ComponentWords {
  one: string;
  fields: Record<string, FieldWords>;
}

export interface PanelMessages {
  /** By content type uid. In Chinese, `one` is the `displayName` of the schema: Strapi uses it as message id. */
  types: Record<string, TypeWords>;
  /** By component uid. */
  components: Record<string, ComponentWords>;
  /** By value of an enumeration. A value means the same in every enumeration that has it. */
  choices: Record<Choice, string>;
  /** By unit sign: the unit in other words, so that it is found however an editor thinks of it. */
  units: Record<UnitSign, string>;
  /** Labels of the attributes that Strapi adds to every type. */
  common: Record<string, string>;
  /** Texts of this project's own inputs, dialogs and pages. */
  own: Record<OwnText | PublishingText | ProgressText | DueText | DeskText, string>;
  /** Strapi's own texts that name Strapi, by Strapi's message id. */
  strapi: Record<string, string>;
}

export type Choice =
  | Status
  | ArticleKind
  | Level
  | Comparator
  | Qualifier
  | Direction
  | RankScope
  | PhotoPlacement
  | 'major'
  | 'minor'
  | 'correction';

export type OwnText =
  | 'choose'
  | 'choose-unit'
  | 'choose-indicator'
  | 'nothing-found'
  | 'clear'
  | 'loading'
  | 'indicators-unavailable'
  | 'field-unit'
  | 'field-unit-help'
  | 'field-indicator'
  | 'field-indicator-help';
