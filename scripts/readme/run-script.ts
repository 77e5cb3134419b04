import { spawnSync } from 'node:child_process';
import { projectPath } from './project-path.ts';

/**
 * Runs one of the project's scripts and returns what it printed.
 *
 * @throws {Error} with what it said where it fails.
 */
export function runScript(
  script: string,
  options: readonly string[],
  env: Record<string, string> = {},
): string {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [projectPath(`scripts/${script}.ts`), ...options],
    {
      encoding: 'utf8',
      env: { ...process.env, ...env },
    },
  );
  if (status !== 0) throw new Error(`scripts/${script}.ts ${options.join(' ')} failed: ${stderr}`);
  return stdout;
}
