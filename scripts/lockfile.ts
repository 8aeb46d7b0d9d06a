import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * `npm install` can leave binaries for other platforms out of the lockfile, and `npm ci` then refuses it.
 * This adds them, so that a lockfile made on one machine serves all. Run after it: npm run lockfile
 */

interface Entry {
  version?: string;
  dev?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
}

interface Lockfile {
  packages: Record<string, Entry>;
}

const SYSTEMS = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const PROCESSORS = ['arm64', 'x64', 'ia32', 'ppc64', 'riscv64', 'loong64', 's390x', 'arm'];

/** `@rollup/rollup-linux-arm64-musl` names its platform. */
const platformOf = (name: string): Pick<Entry, 'os' | 'cpu' | 'libc'> => {
  const words = name.split('-');
  const among = (known: string[]) => known.filter((word) => words.includes(word));
  const libc = words.includes('musl')
    ? ['musl']
    : words.some((word) => word.startsWith('gnu'))
      ? ['glibc']
      : [];
  const os = among(SYSTEMS);
  return {
    os,
    cpu: among(PROCESSORS).slice(0, 1),
    ...(os.includes('linux') && libc.length > 0 && { libc }),
  };
};

const isLocked = (packages: Lockfile['packages'], owner: string, name: string): boolean =>
  `node_modules/${name}` in packages || `${owner}/node_modules/${name}` in packages;

const missingOf = (packages: Lockfile['packages']): [string, Entry][] =>
  Object.entries(packages).flatMap(([owner, { optionalDependencies = {}, dev }]) =>
    Object.entries(optionalDependencies)
      .filter(([name, version]) => /^\d/.test(version) && !isLocked(packages, owner, name))
      .filter(([name]) => platformOf(name).os?.length)
      .map(([name, version]): [string, Entry] => [
        `node_modules/${name}`,
        { version, ...platformOf(name), ...(dev && { dev }), optional: true },
      ]),
  );

const file = path.resolve(__dirname, '../package-lock.json');
const lockfile = JSON.parse(readFileSync(file, 'utf8')) as Lockfile;
const missing = missingOf(lockfile.packages);
const entries = [...Object.entries(lockfile.packages), ...missing];
lockfile.packages = Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lockfile, null, 2)}\n`);
console.log(`${missing.length} packages for other platforms added to package-lock.json`);
