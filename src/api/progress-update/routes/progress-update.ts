import { publicRouter } from '../../../rest/public-router';

export default publicRouter('api::progress-update.progress-update');
