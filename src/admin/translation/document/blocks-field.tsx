import { Flex, Typography } from '@strapi/design-system';
import { useRef } from 'react';

import type { LinePair } from '../../../domain/side-by-side';
import { useSay } from '../../say';
import { GrowingText } from './growing-text';
import { SideBySide } from './side';
import { SourceText } from './source-text';
import { Terms } from './terms';
import type { EditorProps } from './text-field';

interface Props extends EditorProps {
  pairs: LinePair[];
  texts: string[];
  onChange: (texts: string[]) => void;
}

const isImage = ({ source, target, before }: LinePair): boolean =>
  (source ?? target ?? before)?.form.kind === 'image';

/**
 * Rich text in both languages, paragraph beside paragraph. Strapi keeps its own editor of blocks to itself, and one
 * long editor would not show which paragraph says what: here the form is the source's, and the marks are typed.
 */
export const BlocksField = ({ field, labelId, errorId, isReadOnly, pairs, texts, onChange }: Props) => {
  const say = useSay();
  const last = useRef<{ area: HTMLTextAreaElement; place: number } | null>(null);
  const written = (place: number) => texts[place] ?? '';
  const write = (place: number, text: string) =>
    onChange(pairs.map((_, at) => (at === place ? text : written(at))));

  const insert = (words: string) => {
    const { area, place } = last.current ?? { area: undefined, place: 0 };
    const text = written(place);
    const { selectionStart: start = text.length, selectionEnd: end = text.length } = area ?? {};
    write(place, text.slice(0, start) + words + text.slice(end));
    area?.focus();
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {pairs.map((pair, place) => (
        <SideBySide
          key={place}
          source={
            isImage(pair) ? (
              <Typography textColor="neutral600">{say('desk-image')}</Typography>
            ) : (
              <>
                <SourceText
                  source={pair.source?.text ?? ''}
                  before={field.before === undefined ? undefined : (pair.before?.text ?? '')}
                />
                {pair.source ? null : (
                  <Typography variant="pi" textColor="neutral600">
                    {say('desk-gone')}
                  </Typography>
                )}
              </>
            )
          }
          target={
            isImage(pair) || (!pair.source && !pair.target) ? null : (
              <GrowingText
                lang="en"
                spellCheck
                value={written(place)}
                readOnly={isReadOnly}
                aria-label={say('desk-line', { number: place + 1 })}
                aria-describedby={errorId ?? labelId}
                aria-invalid={errorId !== undefined}
                onFocus={({ target }) => (last.current = { area: target, place })}
                onChange={({ target }) => write(place, target.value)}
              />
            )
          }
        />
      ))}
      <Terms terms={field.terms} written={texts.join(' ')} onInsert={isReadOnly ? undefined : insert} />
      <Typography variant="pi" textColor="neutral600">
        {say('desk-markup')}
      </Typography>
    </Flex>
  );
};
