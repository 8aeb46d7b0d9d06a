import { Photo } from '../../../components/photo';
import type { PhotoData } from '../../../api/photo';
import type { Visit } from '../../../page';

export const Photos = ({ photos, visit }: { photos: PhotoData[]; visit: Visit }) => (
  <div class="photos">
    {photos.map((photo) => (
      <Photo photo={photo} locale={visit.locale} />
    ))}
  </div>
);
