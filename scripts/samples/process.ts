import { spawn } from 'node:child_process';

/** More than any page shows; a sample that prints without end is stopped here. */
const MOST_OUTPUT = 1024 * 1024;

/**
 * Runs a program to its end, or stops it at a limit. Output is read as UTF-8.
 * @param limits `seconds` of time; without them it may take as long as it takes
 */
export function runProcess(
  command: string,
  args: readonly string[],
  { cwd, env, seconds }: { cwd: string; env: NodeJS.ProcessEnv; seconds?: number },
): Promise<Ending> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    let printed = 0;
    let stopped: Ending['stopped'];
    const stop = (why: 'time' | 'output'): void => {
      stopped ??= why;
      child.kill('SIGKILL');
    };
    const timer =
      seconds === undefined ? undefined : setTimeout(() => stop('time'), seconds * 1000);
    const keep = (chunks: Buffer[]) => (chunk: Buffer) => {
      printed += chunk.length;
      if (printed > MOST_OUTPUT) stop('output');
      else chunks.push(chunk);
    };
    child.stdout.on('data', keep(stdout));
    child.stderr.on('data', keep(stderr));
    child.once('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.once('exit', (code) => {
      clearTimeout(timer);
      const finish = (): void =>
        resolve({ code, stopped, stdout: text(stdout), stderr: text(stderr) });
      child.once('close', finish);
      // The compiler's server may outlive the build and hold its pipes open.
      setTimeout(finish, 500).unref();
    });
  });
}

function text(chunks: readonly Buffer[]): string {
  return Buffer.concat(chunks)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n');
}

export type Ending = {
  /** Null when a signal ended it. */
  code: number | null;
  stopped: 'time' | 'output' | undefined;
  stdout: string;
  stderr: string;
};
