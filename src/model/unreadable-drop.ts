/** The drop's bytes are no page that we can read. The words are for the editor who added the drop. */
export class UnreadableDrop extends Error {
  override readonly name = 'UnreadableDrop';
  readonly found: string;
  readonly allowed: string;
  readonly remedy: string;

  constructor(found: string, allowed: string, remedy: string) {
    super(`found ${found}; allowed: ${allowed}. ${remedy}`);
    this.found = found;
    this.allowed = allowed;
    this.remedy = remedy;
  }
}
