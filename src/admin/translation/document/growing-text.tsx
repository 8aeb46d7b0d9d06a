import { forwardRef, type TextareaHTMLAttributes, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import { styled } from 'styled-components';

const Area = styled.textarea`
  display: block;
  width: 100%;
  min-height: 4.4rem;
  padding: 0.8rem 1.2rem;
  overflow: hidden;
  resize: none;
  font: inherit;
  font-size: 1.6rem;
  line-height: 1.6;
  color: ${({ theme }) => theme.colors.neutral800};
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -1px;
    border-color: ${({ theme }) => theme.colors.primary600};
  }

  &[aria-invalid='true'] {
    border-color: ${({ theme }) => theme.colors.danger600};
  }

  &:read-only {
    background: ${({ theme }) => theme.colors.neutral100};
  }
`;

/** As high as what is written in it, at any width. */
export const GrowingText = forwardRef<HTMLTextAreaElement, TextareaHTMLAttributes<HTMLTextAreaElement>>(
  (props, ref) => {
    const area = useRef<HTMLTextAreaElement>(null);
    useImperativeHandle(ref, () => area.current as HTMLTextAreaElement);

    useLayoutEffect(() => {
      const fit = () => {
        const { current } = area;
        if (!current) return;
        current.style.height = 'auto';
        current.style.height = `${current.scrollHeight + 2}px`;
      };
      fit();
      window.addEventListener('resize', fit);
      return () => window.removeEventListener('resize', fit);
    }, [props.value]);

    return <Area ref={area} rows={1} {...props} />;
  },
);
GrowingText.displayName = 'GrowingText';
