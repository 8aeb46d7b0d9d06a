import { publicRouter } from '../../../rest/public-router';

export default publicRouter('api::measure.measure');
