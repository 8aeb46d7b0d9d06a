import { Photo } from '../../../components/photo';
import type { Props } from './props';

/** The photos that were printed after a part of the report. */
export const Photos = ({ report, visit, placement }: Props & { placement: string }) => (
  <div class="photos">
    {report.photosAfter(placement).map((photo) => (
      <Photo photo={photo} locale={visit.locale} />
    ))}
  </div>
);
