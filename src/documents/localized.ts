/** Whether a type or an attribute is kept per locale, as its `pluginOptions` say. */
export const isLocalized = (item: { pluginOptions?: object } | undefined): boolean => {
  const options = item?.pluginOptions as { i18n?: { localized?: boolean } } | undefined;
  return options?.i18n?.localized === true;
};
