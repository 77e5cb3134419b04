/**
 * Ends this process when the one that runs it as a step is gone, even where that was killed and could not say so: nobody
 * would use what is still being built. Does nothing in a process that nobody runs as a step.
 */
export function endWithParent(): void {
  process.once('disconnect', () => process.exit(1));
  // Listening alone must not keep the process alive.
  process.channel?.unref();
}
