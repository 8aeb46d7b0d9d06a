import { publicRouter } from '../../../rest/public-router';

export default publicRouter('api::honor.honor');
