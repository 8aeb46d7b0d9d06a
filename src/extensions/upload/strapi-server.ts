import { type ImageService, improveImages } from '../../uploads/image-service';

interface UploadPlugin {
  services: { 'image-manipulation': ImageService };
}

/** Strapi's place for changing a plugin: the upload plugin makes its pictures as `src/uploads` says. */
export default (plugin: UploadPlugin): UploadPlugin => {
  plugin.services['image-manipulation'] = improveImages(plugin.services['image-manipulation']);
  return plugin;
};
