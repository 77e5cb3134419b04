/**
 * What to do about a line that a person changed and should not have. Never to delete the file, or to take all of it back:
 * what was typed elsewhere in it would go with it, and with a page record the numbers that are never given again.
 */
export const PUT_BACK =
  'Put this line back as it was (git diff shows it), leave the rest of the file as you typed it, and run npm run ingest';
