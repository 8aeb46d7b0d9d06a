import type { ComponentChildren } from 'preact';

export interface Description {
  /** Of the chart. */
  id: string;
  title: string;
  text: string;
}

interface Props {
  class: string;
  height: number;
  description: Description;
  children: ComponentChildren;
}

/** A drawing as wide as its place, with a name and a description for those who do not see it. */
export const DescribedSvg = ({ class: name, height, description, children }: Props) => {
  const [title, text] = [`${description.id}-name`, `${description.id}-text`];
  return (
    <svg class={name} width="100%" height={height} role="img" aria-labelledby={`${title} ${text}`}>
      <title id={title}>{description.title}</title>
      <desc id={text}>{description.text}</desc>
      {children}
    </svg>
  );
};
