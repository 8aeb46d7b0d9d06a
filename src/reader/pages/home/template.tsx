import type { Site } from '../../api/site';
import { FigureList } from '../../components/figure-list';
import { StatusBars } from '../../components/status-bar';
import { messagesIn } from '../../messages';
import type { Visit } from '../../page';
import type { Home } from './presenter';

export const HomeTemplate = ({ home, site, visit }: { home: Home | undefined; site: Site; visit: Visit }) => {
  const say = messagesIn(visit.locale);
  return (
    <>
      <section class="hero">
        <div class="wide">
          <h1>{site.name}</h1>
          {site.tagline && <p class="tagline">{site.tagline}</p>}
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
            <h2 id="strongest">{say.strongestFigures}</h2>
            <FigureList figures={home.strongest} names={home.names} locale={visit.locale} />
          </section>
          <section class="promises" aria-labelledby="promises">
            <h2 id="promises">{say.promises}</h2>
            <StatusBars groups={home.promises} visit={visit} />
          </section>
        </div>
      ) : (
        <p class="wide">{say.noReport}</p>
      )}
    </>
  );
};
