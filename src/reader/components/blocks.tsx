import { sanitizeUrl } from '@braintree/sanitize-url';
import type { VNode } from 'preact';

import type { Block, Inline, ListBlock, TextNode } from '../api/blocks';

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
        if (block.type === 'image') {
          const { url, alternativeText, width, height, caption } = block.image;
          return (
            <figure>
              <img
                src={fullAddress(url, { from })}
                alt={alternativeText ?? ''}
                width={width ?? undefined}
                height={height ?? undefined}
                loading="lazy"
              />
              {caption && <figcaption>{caption}</figcaption>}
            </figure>
          );
        }
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
