import { useState } from 'react';

import { SUBJECTS } from '../../domain/subject-rules';
import { SOURCE_LOCALE } from '../../domain/vocabulary';
import { useSay } from '../say';
import { FactsFields } from './facts-fields';
import {
  dataOf,
  type Entered,
  type EnteredField,
  enteredOf,
  nothingEntered,
  problemsOf,
  unitsFor,
} from './form';
import { DraftDialog } from './draft-dialog';
import { NoteField } from './note-field';
import { SubjectField } from './subject-field';
import type { ArticleUpdate } from './types';
import { useSave } from './use-save';

const FIELDS = ['asOf', 'progressStatus', 'value', 'unit', 'note', ...SUBJECTS];

interface Props {
  article: string;
  /** The day of the article, if it says one. */
  publishedOn: string | undefined;
  /** Nothing for a new one. */
  update: ArticleUpdate | undefined;
  onClose: () => void;
}

/** One progress update in Chinese, with all that it says. */
export const UpdateForm = ({ article, publishedOn, update, onClose }: Props) => {
  const say = useSay();
  const [entered, setEntered] = useState<Entered>(update ? enteredOf(update) : nothingEntered(publishedOn));
  const [isTried, setIsTried] = useState(false);
  const documentId = update?.documentId;
  const { save, isSaving, refused, forgive } = useSave({
    documentId,
    locale: SOURCE_LOCALE,
    fields: FIELDS,
    onSaved: onClose,
  });

  const problems = problemsOf(entered);
  const errorOf = (field: EnteredField): string | undefined => {
    const problem = problems[field];
    if (isTried && problem) return say(problem);
    return field === 'subject'
      ? SUBJECTS.map((type) => refused[type]).find((text) => text !== undefined)
      : refused[field];
  };

  const change = (changed: Partial<Entered>) => {
    forgive();
    setEntered((before) => ({ ...before, ...changed }));
  };

  const chooseSubject = (subject: Entered['subject']) => {
    const fitting = unitsFor(subject);
    const keptUnit = fitting.find((sign) => sign === entered.unit) ?? '';
    change({ subject, unit: subject?.unit ?? keptUnit });
  };

  const trySaving = () => {
    setIsTried(true);
    if (Object.keys(problems).length === 0) void save(dataOf(entered, article));
  };

  return (
    <DraftDialog
      title={say(update ? 'progress-edit-title' : 'progress-add')}
      refused={refused['']}
      isSaving={isSaving}
      onSave={trySaving}
      onClose={onClose}
    >
      <SubjectField
        value={entered.subject}
        locale={SOURCE_LOCALE}
        error={errorOf('subject')}
        onChange={chooseSubject}
      />
      <FactsFields entered={entered} errorOf={errorOf} onChange={change} />
      <NoteField
        label={say('progress-note')}
        hint={say('progress-note-help')}
        value={entered.note}
        error={errorOf('note')}
        onChange={(note) => change({ note })}
      />
    </DraftDialog>
  );
};
