interface Props {
  kicker: string | null;
  title: string;
  subtitle: string | null;
  byline: { role: string; names: string }[];
  /** Where and when it was published. */
  published: string;
  lead: string | null;
}

/** The title of an article as it was printed. */
export const TitleBlock = ({ kicker, title, subtitle, byline, published, lead }: Props) => (
  <header class="title-block">
    {kicker && <p class="kicker">{kicker}</p>}
    <h1>{title}</h1>
    {subtitle && <p class="subtitle">{subtitle}</p>}
    {byline.length > 0 && (
      <p class="byline">
        {byline.map(({ role, names }) => (
          <span>
            {role} {names}
          </span>
        ))}
      </p>
    )}
    {published && <p class="byline">{published}</p>}
    {lead && <p class="lead">{lead}</p>}
  </header>
);
