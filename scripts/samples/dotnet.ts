import { runProcess } from './process.ts';

/**
 * The same output on every machine: UTC, no culture, UTF-8, no greeting, and nothing that stays behind or calls home.
 */
export const dotnetEnvironment: NodeJS.ProcessEnv = {
  ...process.env,
  DOTNET_CLI_TELEMETRY_OPTOUT: '1',
  DOTNET_CLI_UI_LANGUAGE: 'en',
  DOTNET_CLI_USE_MSBUILD_SERVER: '0',
  DOTNET_NOLOGO: '1',
  DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1',
  LC_ALL: 'C.UTF-8',
  MSBUILDDISABLENODEREUSE: '1',
  TZ: 'UTC',
};

/** Version of the .NET SDK, as `10.0.401`, or undefined where there is none that runs single files. */
export async function dotnetVersion(): Promise<string | undefined> {
  try {
    const { code, stdout } = await runProcess('dotnet', ['--version'], {
      cwd: process.cwd(),
      env: dotnetEnvironment,
      seconds: 60,
    });
    const version = stdout.trim();
    return code === 0 && Number.parseInt(version, 10) >= 10 ? version : undefined;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
