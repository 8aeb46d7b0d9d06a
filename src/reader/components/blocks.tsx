import { sanitizeUrl } from '@braintree/sanitize-url';
import type { VNode } from 'preact';

import { imageText } from '../../domain/image-text';
import type { Block, ImageBlock, Inline, ListBlock, TextNode } from '../api/blocks';
import { frameOf, Picture } from './picture';

const Text = ({ node }: { node: TextNode }) => {
  const marks = [
    node.code && 'code',
    node.strikethrough && 's',
    node.underline && 'u',
    node.italic && 'em',
    node.bold && 'strong',
  ] as const;
  return marks.reduce<VNode>((inner, Mark) => (Mark ? <Mark>{inner}</Mark> : inner), <>{node.text}</>);
};

/** Full address of the page that the blocks stand on, where they are read elsewhere: in a feed. */
interface Away {
  from?: string | undefined;
}

const fullAddress = (address: string, { from }: Away): string | undefined => {
  if (!from) return address;
  return URL.canParse(address, from) ? new URL(address, from).href : undefined;
};

/** What a link leads to once nothing can run in it; nothing for an address that could only be an attack. */
const safeAddress = (url: string, away: Away): string | undefined => {
  const address = sanitizeUrl(url);
  return address === 'about:blank' ? undefined : fullAddress(address, away);
};

const Inlines = ({ nodes, from }: Away & { nodes: Inline[] }) => (
  <>
    {nodes.map((node) =>
      node.type === 'text' ? (
        <Text node={node} />
      ) : (
        <a href={safeAddress(node.url, { from })}>
          <Inlines nodes={node.children} from={from} />
        </a>
      ),
    )}
  </>
);

const List = ({ list, from }: Away & { list: ListBlock }) => {
  const Kind = list.format === 'ordered' ? 'ol' : 'ul';
  return (
    <Kind>
      {list.children.map((child) => (
        <li>
          {child.type === 'list' ? (
            <List list={child} from={from} />
          ) : (
            <Inlines nodes={child.children} from={from} />
          )}
        </li>
      ))}
    </Kind>
  );
};

const withFullAddresses = (image: ImageBlock['image'], away: Away): ImageBlock['image'] => {
  const full = <Sized extends { url: string }>(sized: Sized): Sized => ({
    ...sized,
    url: fullAddress(sized.url, away) ?? '',
  });
  const formats = Object.entries(image.formats ?? {}).map(([key, sized]) => [key, full(sized)]);
  return { ...full(image), formats: Object.fromEntries(formats) };
};

/** What has no words of its own is told by its caption. */
const Image = ({ image, from }: Away & Pick<ImageBlock, 'image'>) => (
  <figure class={frameOf(image)}>
    <Picture image={withFullAddresses(image, { from })} alt={imageText(image) || (image.caption ?? '')} />
    {image.caption && <figcaption>{image.caption}</figcaption>}
  </figure>
);

/** The page has its h1, so an article's own headings begin at h2 and leave no level out. */
const headingTags = (blocks: Block[]) => {
  const levels = [
    ...new Set(blocks.flatMap((block) => (block.type === 'heading' ? [block.level] : []))),
  ].sort();
  const tags = ['h2', 'h3', 'h4', 'h5', 'h6', 'h6'] as const;
  return (level: number) => tags[levels.indexOf(level)] ?? 'h6';
};

/** Rich text as an editor wrote it: everything is escaped, and no link can run anything. */
export const Blocks = ({ blocks, from }: Away & { blocks: Block[] }) => {
  const tagOf = headingTags(blocks);
  return (
    <div class="prose">
      {blocks.map((block) => {
        if (block.type === 'list') return <List list={block} from={from} />;
        if (block.type === 'image') return <Image image={block.image} from={from} />;
        const words = <Inlines nodes={block.children} from={from} />;
        if (block.type === 'quote') return <blockquote>{words}</blockquote>;
        if (block.type === 'code') return <pre>{words}</pre>;
        if (block.type === 'paragraph') return <p>{words}</p>;
        const Heading = tagOf(block.level);
        return <Heading>{words}</Heading>;
      })}
    </div>
  );
};
