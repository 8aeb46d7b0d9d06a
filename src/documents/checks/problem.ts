import { say } from '../../messages';
import type { MessageKey, MessageParams } from '../../messages/messages';

/** One mistake: which rule, at which field, in the words of whoever made the request. */
export interface Problem {
  name: MessageKey;
  path: (string | number)[];
  message: string;
}

export const problem = <Key extends MessageKey>(
  name: Key,
  path: (string | number)[],
  params: MessageParams[Key],
): Problem => ({ name, path, message: say(name, params) });

/** What the pure rules of `src/domain` report: a rule, a field and what the message needs. */
export const fromRule = (
  found: { [Key in MessageKey]: { rule: Key; field: string } & MessageParams[Key] }[MessageKey],
  at: (string | number)[] = [],
): Problem => problem(found.rule, [...at, found.field], found as never);
