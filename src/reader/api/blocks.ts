import { z } from 'zod';

import { imageSchema } from './photo';

const textNode = z.object({
  type: z.literal('text'),
  text: z.string(),
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  underline: z.boolean().optional(),
  strikethrough: z.boolean().optional(),
  code: z.boolean().optional(),
});
const linkNode = z.object({ type: z.literal('link'), url: z.string(), children: z.array(textNode) });
const inline = z.array(z.union([textNode, linkNode]));

export type TextNode = z.infer<typeof textNode>;
export type Inline = TextNode | z.infer<typeof linkNode>;

const listItem = z.object({ type: z.literal('list-item'), children: inline });
export interface ListBlock {
  type: 'list';
  format: 'ordered' | 'unordered';
  children: (z.infer<typeof listItem> | ListBlock)[];
}
const list: z.ZodType<ListBlock> = z.lazy(() =>
  z.object({
    type: z.literal('list'),
    format: z.enum(['ordered', 'unordered']),
    children: z.array(z.union([listItem, list])),
  }),
);

const imageBlock = z.object({
  type: z.literal('image'),
  image: imageSchema.extend({
    // Kept as the editor's browser sent it.
    formats: imageSchema.shape.formats.catch(null),
    name: z.string().nullish(),
    alternativeText: z.string().nullish(),
    caption: z.string().nullish(),
  }),
});

/** Strapi's rich text: https://docs.strapi.io/cms/features/content-manager */
export const blockSchema = z.union([
  z.object({ type: z.literal('paragraph'), children: inline }),
  z.object({ type: z.literal('heading'), level: z.number(), children: inline }),
  z.object({ type: z.literal('quote'), children: inline }),
  z.object({ type: z.literal('code'), children: inline }),
  list,
  imageBlock,
]);
export type ImageBlock = z.infer<typeof imageBlock>;
export type Block = z.infer<typeof blockSchema>;
