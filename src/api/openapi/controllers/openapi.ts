import type { Context } from 'koa';

import { openapiDocument } from '../../../rest/openapi/document';
import { checkFixedQuery } from '../../../rest/query';

export default {
  describe(ctx: Context) {
    checkFixedQuery(ctx.query, []);
    ctx.body = openapiDocument();
  },
};
