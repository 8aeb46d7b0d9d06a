import { Badge } from '@strapi/design-system';

import type { TranslationState } from '../../domain/translation-state';
import { useSay } from '../say';

const VARIANTS = {
  missing: 'danger',
  draft: 'secondary',
  outdated: 'warning',
  current: 'success',
} as const satisfies Record<TranslationState, string>;

/** Where a translation stands, in a word. */
export const StateBadge = ({ state }: { state: TranslationState }) => {
  const say = useSay();
  return (
    <Badge variant={VARIANTS[state]} size="S" style={{ whiteSpace: 'nowrap', flexShrink: 0 }}>
      {say(`desk-state-${state}`)}
    </Badge>
  );
};
