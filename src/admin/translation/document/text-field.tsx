import { Flex, Typography } from '@strapi/design-system';
import { useRef } from 'react';

import type { DeskField } from '../../../domain/translation-desk';
import { useSay } from '../../say';
import { fieldKey } from '../../../domain/desk-body';
import { GrowingText } from './growing-text';
import { SideBySide } from './side';
import { SourceText } from './source-text';
import { Terms } from './terms';

export interface EditorProps {
  field: DeskField;
  /** What names the field, and what is wrong with it: ids of elements. */
  labelId: string;
  errorId: string | undefined;
  isReadOnly: boolean;
}

interface Props extends EditorProps {
  value: string;
  onChange: (value: string) => void;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A plain text in both languages. */
export const TextField = ({ field, labelId, errorId, isReadOnly, value, onChange }: Props) => {
  const say = useSay();
  const area = useRef<HTMLTextAreaElement>(null);
  const { source, before, kind, maxLength, terms } = field;

  const insert = (words: string) => {
    const { selectionStart: start = value.length, selectionEnd: end = value.length } = area.current ?? {};
    onChange(value.slice(0, start) + words + value.slice(end));
    area.current?.focus();
  };
  return (
    <SideBySide
      source={
        <>
          <SourceText source={textOf(source)} before={before === undefined ? undefined : textOf(before)} />
          {source === null && before === undefined ? (
            <Typography variant="pi" textColor="neutral600">
              {say('desk-gone')}
            </Typography>
          ) : null}
          <Terms terms={terms} written={value} onInsert={isReadOnly ? undefined : insert} />
        </>
      }
      target={
        <>
          <GrowingText
            ref={area}
            name={fieldKey(field)}
            lang="en"
            spellCheck
            value={value}
            readOnly={isReadOnly}
            aria-labelledby={labelId}
            aria-describedby={errorId}
            aria-invalid={errorId !== undefined}
            required={field.isRequired}
            // A line is stored without breaks.
            onChange={({ target }) =>
              onChange(kind === 'line' ? target.value.replace(/\n/g, ' ') : target.value)
            }
          />
          {maxLength ? (
            <Flex justifyContent="flex-end" paddingTop={1}>
              <Typography variant="pi" textColor={value.length > maxLength ? 'danger600' : 'neutral600'}>
                {say('desk-length', { length: value.length, limit: maxLength })}
              </Typography>
            </Flex>
          ) : null}
        </>
      }
    />
  );
};
