import type { Engine } from './engine';
import { postgres } from './postgres';
import { sqlite } from './sqlite';

export const engineOf = (client: string): Engine => (client === 'postgres' ? postgres : sqlite);

export const engine = (): Engine => engineOf(strapi.db.dialect.client);
