interface DescribedImage {
  name?: string | null;
  alternativeText?: string | null;
}

/** The words for who does not see an image; nothing where the panel put the file's name in their place. */
export const imageText = ({ name, alternativeText }: DescribedImage): string => {
  const text = alternativeText?.trim() ?? '';
  return text === name?.trim() ? '' : text;
};
