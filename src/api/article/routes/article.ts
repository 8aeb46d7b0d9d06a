import { publicRouter } from '../../../rest/public-router';

export default publicRouter('api::article.article');
