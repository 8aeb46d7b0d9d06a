import type { Visit } from '../page';
import type { Cause } from '../record/commits';
import type { Names } from '../record/names';
import { RecordRow } from './record-row';

interface Props {
  causes: Cause[];
  names: Names;
  visit: Visit;
  /** How the time of a row is said; its consequences were in the same moment. */
  timeOf: (at: string) => string;
  /** The document whose history this is: its name stands above. */
  own?: string;
  /** In a list of many changes a long text is cut. */
  isBrief?: boolean;
}

/** Rows of the record with what each brought about. */
export const Causes = ({ causes, timeOf, ...shown }: Props) => (
  <ol class="causes">
    {causes.map(({ row, consequences }) => (
      <li id={`change-${row.seq}`}>
        <RecordRow row={row} time={timeOf(row.at)} {...shown} />
        {consequences.length > 0 && <Causes causes={consequences} timeOf={() => ''} {...shown} />}
      </li>
    ))}
  </ol>
);
