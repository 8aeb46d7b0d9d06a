import { Box, Field, Flex, Radio, Typography } from '@strapi/design-system';
import { forwardRef } from 'react';

interface Offered<Value extends string> {
  value: Value;
  label: string;
  /** One line on what it means. */
  meaning?: string;
}

interface Props {
  label: string;
  error?: string;
  offered: Offered<string>[];
  value: string | undefined;
  onChange: (value: string) => void;
}

/** A few choices, one below the other, each with what it means. The first or the chosen one takes the focus. */
export const Choices = forwardRef<HTMLButtonElement, Props>(
  ({ label, error, offered, value, onChange }, ref) => {
    const focused = value ?? offered[0]?.value;
    return (
      <Field.Root error={error}>
        <Radio.Group value={value ?? ''} onValueChange={onChange} aria-label={label}>
          <Flex direction="column" alignItems="stretch" gap={4}>
            {offered.map(({ value: choice, label: name, meaning }) => (
              <Radio.Item
                key={choice}
                value={choice}
                ref={choice === focused ? ref : undefined}
                style={{ alignSelf: 'flex-start' }}
              >
                <Box tag="span">
                  <Typography tag="span" fontWeight="bold">
                    {name}
                  </Typography>
                  {meaning ? (
                    <Typography tag="span" variant="pi" textColor="neutral600" display="block" paddingTop={1}>
                      {meaning}
                    </Typography>
                  ) : null}
                </Box>
              </Radio.Item>
            ))}
          </Flex>
        </Radio.Group>
        <Field.Error />
      </Field.Root>
    );
  },
);
Choices.displayName = 'Choices';
