/** What the launcher says while it works, in both languages of the house. */
export const messages = {
  secretsMade: (names: string[]) => `已生成密钥 · Made the missing secrets in .env: ${names.join(', ')}`,
  nodeTooOld: (version: string, oldest: string) =>
    `Node.js ${version} 版本过低，需要 ${oldest} 或更新 · is too old: Duixian needs ${oldest} or newer.`,
  building: '正在构建管理后台，约需一分钟 · Building the panel, which takes about a minute …',
  buildFailed: '构建失败 · The build failed; its messages stand above.',
  starting: '正在启动 · Starting …',
};
