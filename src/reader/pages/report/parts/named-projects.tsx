import { PageLink } from '../../../components/page-link';
import { Status } from '../../../components/status';
import { Untranslated } from '../../../components/untranslated';
import { messagesIn } from '../../../messages';
import type { Visit } from '../../../page';
import type { PresentedReport } from '../presenter';

/** The projects that a sentence names, each with where it stands and the way to its story. */
export const NamedProjects = ({
  projects,
  visit,
}: {
  projects: PresentedReport['projects'];
  visit: Visit;
}) =>
  projects.length > 0 ? (
    <div class="named">
      <p class="note">{messagesIn(visit.locale).report.namedProjects}</p>
      <ul>
        {projects.map(({ slug, name, progressStatus, translation }) => (
          <li>
            <PageLink visit={visit} path={`/projects/${slug}`}>
              {name}
            </PageLink>{' '}
            <Status status={progressStatus} locale={visit.locale} />{' '}
            <Untranslated item={{ translation }} visit={visit} />
          </li>
        ))}
      </ul>
    </div>
  ) : null;
