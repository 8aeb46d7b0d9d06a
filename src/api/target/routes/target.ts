import { publicRouter } from '../../../rest/public-router';

export default publicRouter('api::target.target');
