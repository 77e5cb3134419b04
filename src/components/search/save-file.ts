/** Gives the reader a file made here. */
export function saveFile(name: string, type: string, parts: readonly string[]): void {
  const address = URL.createObjectURL(new Blob([...parts], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun when this comes round.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
