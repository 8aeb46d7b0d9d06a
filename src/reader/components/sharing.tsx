import type { Site } from '../api/site';
import { canonicalAddress, ownPrefix, ownVisit } from '../canonical';
import { otherPrefix } from '../language';
import type { Page, Visit } from '../page';
import { SIZE } from '../pictures/size';

interface Props {
  visit: Visit;
  site: Site;
  page: Page;
}

const OG_LOCALES = { zh: 'zh_CN', en: 'en_GB' } as const;

/** A page without a picture of its own shows that of the site. */
export const imageOf = (shown: Pick<Page, 'photo' | 'picture' | 'title'>, { origin, prefix }: Visit) => {
  const { photo, picture = '/picture.png', title } = shown;
  if (!photo) return { url: `${origin}/${prefix}${picture}`, ...SIZE, alt: title };
  return { ...photo, url: photo.url.startsWith('/') ? origin + photo.url : photo.url };
};

/** What others show where somebody shares this address: Open Graph, which Twitter reads too. */
export const Sharing = ({ visit, site, page }: Props) => {
  const own = ownPrefix(page, visit);
  const image = imageOf(page, ownVisit(page, visit));
  const said = {
    'og:type': page.isArticle ? 'article' : 'website',
    'og:site_name': site.name,
    'og:title': page.title,
    'og:description': page.description ?? site.tagline ?? undefined,
    'og:url': canonicalAddress(page, visit, own),
    'og:locale': OG_LOCALES[own],
    'og:locale:alternate':
      page.inOtherLanguage === 'there' && !page.standsIn ? OG_LOCALES[otherPrefix(own)] : undefined,
    'og:image': image.url,
    'og:image:width': String(image.width),
    'og:image:height': String(image.height),
    'og:image:alt': image.alt,
  };
  return (
    <>
      {Object.entries(said).map(
        ([property, content]) => content && <meta property={property} content={content} />,
      )}
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
};
