/** What is said of a wrong setting: whoever starts the server may read either language. */

const both = (chinese: string, english: string) => `${chinese} · ${english}`;

export const allowed = {
  port: both('1 到 65535 的整数', 'a whole number from 1 to 65535'),
  origins: both(
    '以逗号分隔的来源，例如 https://www.example.org，不带路径',
    'a comma-separated list of origins such as https://www.example.org, without a path',
  ),
  webAddress: both(
    '不带路径的 http 或 https 地址，例如 https://report.example.org',
    'an http or https address without a path, such as https://report.example.org',
  ),
  databaseUrl: both(
    '形如 postgres://user:password@host:5432/database 的地址',
    'an address such as postgres://user:password@host:5432/database',
  ),
  secret: both('至少 16 个字符的随机文字', 'a random text of at least 16 characters'),
  secrets: both(
    '一个或多个至少 16 个字符的随机文字，以逗号分隔',
    'one or more random texts of at least 16 characters, separated by commas',
  ),
  megabytes: both('1 到 500 的整数', 'a whole number from 1 to 500'),
  cacheMegabytes: both('1 到 65536 的整数', 'a whole number from 1 to 65536'),
  poolSize: both('1 到 100 的整数', 'a whole number from 1 to 100'),
  trueOrFalse: 'true / false',
  host: both('要监听的主机名或 IP 地址', 'a host name or an IP address to listen on'),
  file: both('文件路径', 'a path of a file'),
  folder: both('文件夹路径', 'a path of a folder'),
  purgeUrl: both(
    '不带用户名和密码的 http 或 https 地址，例如 https://cdn.example.org/purge',
    'an http or https address without a user or password, such as https://cdn.example.org/purge',
  ),
  purgeToken: both('不含空格的 ASCII 文字', 'an ASCII text without spaces'),
  seed: 'zhuhui-2023 / zhuhui-2023-demo / none',
  logLevel: 'error / warn / info / http / debug / silent',
};

/** A description says the same in both languages, or one thing that needs no translation. */
const inBoth = (what: string): [string, string] => {
  const [chinese = what, english = what] = what.split(' · ');
  return [chinese, english];
};

export const missingSetting = (name: string, what: string): string => {
  const [chinese, english] = inBoth(what);
  return both(`${name} 未设置，应为${chinese}。`, `${name} is not set: it must be ${english}.`);
};

export const wrongSetting = (name: string, what: string): string => {
  const [chinese, english] = inBoth(what);
  return both(
    `${name} 的值不被允许，应为${chinese}。`,
    `${name} has a value that is not allowed: it must be ${english}.`,
  );
};
