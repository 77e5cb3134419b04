import { readFileSync } from 'node:fs';

/** Whether a process of this machine is running. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It runs, and belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Tells a process from a later one that was given the same number: the boot that it runs in and the tick at which it
 * began. Null where there is no such process, and on systems without /proc.
 */
export function processMark(pid: number): string | null {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim();
    // The name in parentheses may hold anything; fields count from after it, the start time is the twentieth.
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1').replace(/^.*\) /s, '');
    return `${boot} ${fields.split(' ')[19]}`;
  } catch {
    return null;
  }
}
