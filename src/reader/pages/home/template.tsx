import type { ArticleItem } from '../../api/articles';
import type { Site } from '../../api/site';
import { ArticleList } from '../../components/article-list';
import { FigureList } from '../../components/figure-list';
import { StatusBars } from '../../components/status-bar';
import { messagesIn } from '../../messages';
import type { Visit } from '../../page';
import { SearchForm } from '../search/form';
import type { Home } from './presenter';

interface Props {
  home: Home | undefined;
  latest: ArticleItem[];
  site: Site;
  visit: Visit;
}

const Latest = ({ latest, visit }: Pick<Props, 'latest' | 'visit'>) => {
  const say = messagesIn(visit.locale);
  return (
    <section class="latest" aria-labelledby="latest">
      <h2 id="latest">{say.latest}</h2>
      {latest.length > 0 ? <ArticleList articles={latest} visit={visit} /> : <p>{say.noFollowUps}</p>}
      <p>
        <a class="more" href={`/${visit.prefix}/articles`}>
          {say.allArticles}
        </a>
      </p>
    </section>
  );
};

export const HomeTemplate = ({ home, latest, site, visit }: Props) => {
  const say = messagesIn(visit.locale);
  return (
    <>
      <section class="hero">
        <div class="wide">
          <h1>{site.name}</h1>
          {site.tagline && <p class="tagline">{site.tagline}</p>}
          <SearchForm visit={visit} q="" />
        </div>
      </section>
      {home ? (
        <div class="wide">
          <section class="teaser">
            <p class="kicker">{say.reportOf(home.report.year)}</p>
            <h2>
              <a href={`/${visit.prefix}/reports/${home.report.year}`}>{home.report.title}</a>
            </h2>
            {home.report.lead && <p class="lead">{home.report.lead}</p>}
            <p>
              <a class="more" href={`/${visit.prefix}/reports/${home.report.year}`}>
                {say.readReport}
              </a>
            </p>
          </section>
          <section class="strongest" aria-labelledby="strongest">
            <h2 id="strongest">{say.strongestFigures(home.period)}</h2>
            <FigureList figures={home.strongest} names={home.names} locale={visit.locale} />
          </section>
          <section class="promises" aria-labelledby="promises">
            <h2 id="promises">{say.promises(home.report.year)}</h2>
            <StatusBars groups={home.promises} visit={visit} />
          </section>
          <section class="promises" aria-labelledby="projects">
            <h2 id="projects">{say.projectsNote}</h2>
            <StatusBars groups={home.projects} visit={visit} />
          </section>
          <Latest latest={latest} visit={visit} />
        </div>
      ) : (
        <p class="wide">{say.noReport}</p>
      )}
    </>
  );
};
