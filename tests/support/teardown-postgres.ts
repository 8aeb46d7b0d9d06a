import { rememberedCluster } from './cluster';

export default async () => {
  await rememberedCluster()?.stop();
};
