import type { ReactNode } from 'react';

/** What the content manager hands to the input of a custom field. */
export interface CustomInputProps {
  name: string;
  label?: ReactNode;
  labelAction?: ReactNode;
  hint?: ReactNode;
  placeholder?: string;
  required?: boolean;
  disabled?: boolean;
}
