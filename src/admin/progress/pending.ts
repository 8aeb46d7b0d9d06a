import type { DocumentActionProps } from '@strapi/content-manager/strapi-admin';

import { useEditedLocale } from '../edited-locale';
import { useProgressOfArticleQuery } from './api';
import { isWaiting } from './effects';
import { ARTICLE } from './types';

/** Whether publishing this document would publish progress updates; false for all but articles. */
export const useHasPendingUpdates = ({ model, documentId = '' }: DocumentActionProps): boolean => {
  const locale = useEditedLocale();
  const skip = model !== ARTICLE || documentId === '';
  const { data = [] } = useProgressOfArticleQuery({ article: documentId, locale }, { skip });
  return !skip && data.some(isWaiting);
};
