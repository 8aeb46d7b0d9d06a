/** What the launcher says while it works, in both languages of the house. */
export const messages = {
  secretsMade: (names: string[]) => `已生成密钥 · Made the missing secrets in .env: ${names.join(', ')}`,
  nodeTooOld: (version: string, oldest: string) =>
    `Node.js ${version} 版本过低，需要 ${oldest} 或更新 · is too old: Duixian needs ${oldest} or newer.`,
  building: '正在构建管理后台，约需一分钟 · Building the panel, which takes about a minute …',
  buildFailed: '构建失败 · The build failed; its messages stand above.',
  demonstration: (folder: string) =>
    `演示：后续报道和进展都是虚构的示例，数据只存放在 ${folder}，删除该文件夹即可重新开始 · Demonstration: follow-ups and progress are invented samples, kept in ${folder} alone; delete that folder to begin again.`,
  otherDatabaseUntouched:
    'DATABASE_URL 在演示中不起作用，不会连接该数据库 · DATABASE_URL has no effect on the demonstration: that database is not touched.',
  starting: '正在启动 · Starting …',
};
