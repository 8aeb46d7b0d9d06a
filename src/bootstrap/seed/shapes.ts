import { z } from 'zod';

import { SLUG_PATTERN } from '../../domain/slug';
import { isKnownUnit } from '../../domain/units';

/** What every file of a seed is made of. */

export const text = z.string().trim().min(1);

export const inBoth = <Words extends z.ZodRawShape>(words: Words) =>
  z.strictObject({ 'zh-Hans': z.strictObject(words), en: z.strictObject(words) });

export const slug = z.string().regex(SLUG_PATTERN, 'lower-case Latin letters, digits and hyphens');
export const unit = z.string().refine(isKnownUnit, 'a unit listed in src/domain/units.ts');
