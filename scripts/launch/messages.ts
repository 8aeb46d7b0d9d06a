/** What the launcher says while it works, in both languages of the house. */
export const messages = {
  secretsMade: (names: string[]) => `已生成密钥 · Made the missing secrets in .env: ${names.join(', ')}`,
  building: '正在构建管理后台，约需一分钟 · Building the panel, which takes about a minute …',
  buildFailed: '构建失败 · The build failed; its messages stand above.',
  starting: '正在启动 · Starting …',
};
