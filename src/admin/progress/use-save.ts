import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';

import type { Locale } from '../../domain/vocabulary';
import { useSay } from '../say';
import { useSaveProgressMutation } from './api';

interface Refusal {
  message?: string;
  details?: { errors?: { path: (string | number)[]; message: string }[] };
}

/** What the server refused, by field; what is of no field that is shown stands under the empty name. */
export type Refused = Record<string, string>;

const refusedIn = ({ message = '', details }: Refusal, fields: readonly string[]): Refused => {
  const errors = details?.errors ?? [];
  if (errors.length === 0) return { '': message };
  return Object.fromEntries(
    errors.map(({ path, message: text }) => [fields.find((field) => field === path[0]) ?? '', text]),
  );
};

interface Writing {
  documentId: string | undefined;
  locale: Locale;
  /** Those beside which a refusal can be shown. */
  fields: readonly string[];
  onSaved: () => void;
}

/** Saves a progress update as a draft, and keeps what the server has against it. */
export const useSave = ({ documentId, locale, fields, onSaved }: Writing) => {
  const say = useSay();
  const { toggleNotification } = useNotification();
  const [send, { isLoading: isSaving }] = useSaveProgressMutation();
  const [refused, setRefused] = useState<Refused>({});

  const save = async (data: object) => {
    const answer = await send({ documentId, locale, data });
    if ('error' in answer) return setRefused(refusedIn(answer.error as Refusal, fields));
    toggleNotification({ type: 'success', message: say('progress-saved') });
    onSaved();
  };
  return { save, isSaving, refused, forgive: () => setRefused({}) };
};
