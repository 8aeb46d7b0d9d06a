import type { Visit } from '../../../page';
import type { PresentedReport } from '../presenter';

export interface Props {
  report: PresentedReport;
  visit: Visit;
}
