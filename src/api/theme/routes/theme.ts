import { publicRouter } from '../../../rest/public-router';

export default publicRouter('api::theme.theme');
