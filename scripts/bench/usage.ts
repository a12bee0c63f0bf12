import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const SAMPLING_MS = 100;
const KB_IN_MB = 1024;

/** What a command used. Megabytes are 2^20 bytes. */
export type Usage = {
  /** Seconds of processor time of its Node processes, which report them when they end. */
  cpu: number;
  /** Greatest resident set of the largest Node process, in megabytes, as reported too. */
  node: number;
  /** Greatest sum of the resident sets of all its processes, in megabytes, sampled every 100 ms; only where there is `/proc`. */
  all?: number;
};

/** Watches a command from its start; `env` has to be in the command's environment. */
export function watchUsage(): {
  env: Record<string, string>;
  follow(child: ChildProcess): void;
  end(): Usage;
} {
  const reports = mkdtempSync(join(tmpdir(), 'lectern-usage-'));
  const hook = pathToFileURL(join(import.meta.dirname, 'report-usage.ts')).href;
  let peak = 0;
  let timer: NodeJS.Timeout | undefined;
  return {
    env: {
      NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --import=${hook}`.trim(),
      LECTERN_USAGE_REPORTS: reports,
    },
    follow({ pid }) {
      if (pid === undefined) return;
      timer = setInterval(() => {
        peak = Math.max(peak, residentKb(pid, processes()));
      }, SAMPLING_MS).unref();
    },
    end() {
      clearInterval(timer);
      const own = readdirSync(reports).map(
        (name) => JSON.parse(readFileSync(join(reports, name), 'utf8')) as NodeJS.ResourceUsage,
      );
      rmSync(reports, { recursive: true });
      const microseconds = own.map(({ userCPUTime, systemCPUTime }) => userCPUTime + systemCPUTime);
      return {
        cpu: microseconds.reduce((sum, time) => sum + time, 0) / 1e6,
        node: Math.max(0, ...own.map(({ maxRSS }) => maxRSS)) / KB_IN_MB,
        ...(peak > 0 && { all: peak / KB_IN_MB }),
      };
    },
  };
}

type Process = { pid: number; parent: number; kb: number };

/** All processes of the machine; none where there is no `/proc`. */
function processes(): Process[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => readProcess(Number(name)) ?? []);
  } catch {
    return [];
  }
}

/** Undefined for a process that ended meanwhile. */
function readProcess(pid: number): Process | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const field = (name: string) =>
      Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
    return { pid, parent: field('PPid'), kb: field('VmRSS') };
  } catch {
    return undefined;
  }
}

function residentKb(root: number, all: readonly Process[]): number {
  const own = all.find(({ pid }) => pid === root)?.kb ?? 0;
  return all
    .filter(({ parent }) => parent === root)
    .reduce((sum, { pid }) => sum + residentKb(pid, all), own);
}
