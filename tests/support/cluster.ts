import type { Cluster } from './postgres';

/** Jest loads setup and teardown apart; what they share stands on the process. */
const shared = globalThis as typeof globalThis & { duixianCluster?: Cluster };

export const rememberCluster = (cluster: Cluster): void => {
  shared.duixianCluster = cluster;
};

export const rememberedCluster = (): Cluster | undefined => shared.duixianCluster;
