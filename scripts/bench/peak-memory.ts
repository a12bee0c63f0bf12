import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const SAMPLING_MS = 100;
const KB_IN_MB = 1024;

/** Peak memory of a command, in megabytes (2^20 bytes). */
export type PeakMemory = {
  /** Greatest resident set of the largest Node process, as that process reports it when it ends. */
  node: number;
  /** Greatest sum of the resident sets of all its processes, sampled every 100 ms; only where there is `/proc`. */
  all?: number;
};

/** Watches a command from its start; `env` has to be in the command's environment. */
export function memoryWatch(): {
  env: Record<string, string>;
  follow(child: ChildProcess): void;
  end(): PeakMemory;
} {
  const reports = mkdtempSync(join(tmpdir(), 'lectern-memory-'));
  const hook = pathToFileURL(join(import.meta.dirname, 'report-memory.ts')).href;
  let peak = 0;
  let timer: NodeJS.Timeout | undefined;
  return {
    env: {
      NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --import=${hook}`.trim(),
      LECTERN_MEMORY_REPORTS: reports,
    },
    follow({ pid }) {
      if (pid === undefined) return;
      timer = setInterval(() => {
        peak = Math.max(peak, residentKb(pid, processes()));
      }, SAMPLING_MS);
    },
    end() {
      clearInterval(timer);
      const own = readdirSync(reports).map((name) =>
        Number(readFileSync(join(reports, name), 'utf8')),
      );
      rmSync(reports, { recursive: true });
      return {
        node: Math.max(0, ...own) / KB_IN_MB,
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
