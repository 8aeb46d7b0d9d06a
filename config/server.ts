import settings from './settings';

export default () => {
  const { HOST, PORT, PUBLIC_URL, PUBLIC_FOLDER, TRUST_PROXY, APP_KEYS } = settings();

  return {
    host: HOST,
    port: PORT,
    url: PUBLIC_URL,
    proxy: { koa: TRUST_PROXY },
    dirs: { public: PUBLIC_FOLDER },
    app: { keys: APP_KEYS },
    logger: { updates: { enabled: false }, startup: { enabled: false } },
    webhooks: { populateRelations: false },
  };
};
