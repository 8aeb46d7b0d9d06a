import { errors } from '@strapi/utils';

import { say } from '../../messages';
import type { MessageKey, MessageParams } from '../../messages/messages';

/**
 * @throws ValidationError (400) in Strapi's shape; `details.path` names the parameter
 */
export const refuse = <Key extends MessageKey>(path: string, key: Key, params: MessageParams[Key]): never => {
  throw new errors.ValidationError(say(key, params), { path, rule: key });
};
