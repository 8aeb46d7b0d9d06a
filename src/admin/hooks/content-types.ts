import { zhHans } from '../messages/zh-Hans';

/** The layouts that Strapi hands to the hooks say the displayName of their type, but not its uid. */
interface NamedLayout {
  settings: { displayName?: string };
}

const UIDS = new Map(Object.entries(zhHans.types).map(([uid, { one }]) => [one, uid]));

export const uidOf = ({ settings }: NamedLayout): string | undefined =>
  settings.displayName === undefined ? undefined : UIDS.get(settings.displayName);
