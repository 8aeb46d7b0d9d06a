/** What the server says while it starts, in both languages of the house. */
export const messages = {
  seeding: (name: string) =>
    `正在写入报告，约需几秒 · Seeding the report from database/seeds/${name}, which takes a few seconds …`,
  seedingPart: (part: string, count: number) => `  ${part}: ${count}`,
  seeded: '报告已写入 · The report is seeded.',
  searchIndexed: (entries: number) => `搜索索引已建立 · The search index is made: ${entries}.`,
  recordBegun: (documents: number) =>
    `公开记录已开始 · The public record begins with what stands: ${documents}.`,
  purgeFails: (reason: string) =>
    `CDN 清除接口没有应答，将一直重试 · The CDN's purge hook fails, and is called again until it does not: ${reason}`,
  addresses: (base: string) =>
    [
      '',
      `  管理后台 · Panel     ${base}/admin`,
      `  接口 · REST API      ${base}/api/reports/2023?locale=zh-Hans`,
      `  接口说明 · OpenAPI   ${base}/api/openapi.json`,
      `  网站 · Site          ${base}/`,
      '',
    ].join('\n'),
};
