import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** One unpacking a process: the package finds its target in an environment variable, which two would overwrite. */
let unpacking: Promise<void> | undefined;

/**
 * Unpacks the Linux Chromium of `@sparticuz/chromium` into the temporary folder, once a version, or returns undefined
 * where that dependency is not installed or not for this machine.
 */
export async function bundledChromium(): Promise<BundledChromium | undefined> {
  if (process.platform !== 'linux') return undefined;
  const root = packageRoot();
  if (!root) return undefined;
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  const folder = join(
    tmpdir(),
    `lectern-chromium-${version}-${process.arch}-${process.getuid?.()}`,
  );
  if (!existsSync(folder)) await (unpacking ??= unpackInto(folder, join(root, 'bin')));
  return {
    executablePath: join(folder, 'chromium'),
    env: { ...inherited(), ...libraries(folder) },
  };
}

/** Unpacks beside and renames, so that two commands at once never see half a browser. */
async function unpackInto(folder: string, archives: string): Promise<void> {
  const { default: packaged, inflate } = await import('@sparticuz/chromium');
  const partial = await mkdtemp(`${folder}.`);
  const usual = process.env.TMPDIR;
  // The package unpacks into os.tmpdir() and nowhere else.
  process.env.TMPDIR = partial;
  try {
    await packaged.executablePath();
    await inflate(join(archives, 'al2023.tar.br'));
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    throw error;
  } finally {
    if (usual === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = usual;
  }
  try {
    await rename(partial, folder);
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/** nspr, nss and expat, which a bare container lacks; behind the system's own where there are any. */
function libraries(folder: string): Record<string, string> {
  const usual = [
    '/usr/lib/x86_64-linux-gnu',
    '/usr/lib/aarch64-linux-gnu',
    '/usr/lib64',
    '/usr/lib',
  ];
  if (usual.some((path) => existsSync(join(path, 'libnss3.so')))) return {};
  const own = join(folder, 'al2023', 'lib');
  const inherited = process.env.LD_LIBRARY_PATH;
  return { LD_LIBRARY_PATH: inherited ? `${inherited}:${own}` : own };
}

function inherited(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
}

function packageRoot(): string | undefined {
  try {
    const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
    return dirname(dirname(entry));
  } catch {
    return undefined;
  }
}

type BundledChromium = { executablePath: string; env: Record<string, string> };
