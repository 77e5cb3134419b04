import { find } from './element.ts';
import type { HitFile } from './hit-files.ts';
import { saveFile } from './save-file.ts';
import type { SearchSession } from './search-session.ts';
import type { SearchState } from './search-state.ts';
import { words } from './search-words.ts';

/** Hits between two words on how far it is. */
const STEP = 500;

/** The buttons that take all hits home, whatever part of them is shown. */
export class DownloadButtons {
  readonly #session: SearchSession;
  readonly #papers: ReadonlyMap<string, string>;
  readonly #say: (sentence: string) => void;
  #state: SearchState | null = null;
  #articles = 0;

  constructor(session: SearchSession, papers: ReadonlyMap<string, string>, say: (sentence: string) => void) {
    this.#session = session;
    this.#papers = papers;
    this.#say = say;
    for (const ending of ['csv', 'ndjson'] as const) {
      const button = find(`#search-${ending}`, HTMLButtonElement);
      button.addEventListener('click', () => void this.#download(button, ending));
    }
  }

  /** Says what the buttons give from now on. */
  offer(state: SearchState, articles: number): void {
    this.#state = state;
    this.#articles = articles;
  }

  async #download(button: HTMLButtonElement, ending: HitFile['ending']): Promise<void> {
    const state = this.#state;
    if (state === null) return;
    button.disabled = true;
    try {
      // Loaded here: few searches end in a download.
      const { csvFile, NDJSON } = await import('./hit-files.ts');
      const file = ending === 'csv' ? csvFile(words.columns) : NDJSON;
      const parts = [file.head];
      for await (const hit of this.#session.lines(state)) {
        parts.push(file.line(hit, this.#papers, location.href));
        if (parts.length % STEP === 0) this.#say(words.preparing(parts.length));
      }
      saveFile(`${toFileName(state.q)}.${file.ending}`, file.type, parts);
      this.#say(words.saved(this.#articles, parts.length - 1));
    } catch (error) {
      this.#say(words.notSaved);
      console.error(error);
    } finally {
      button.disabled = false;
    }
  }
}

/** The query without what file systems refuse. */
function toFileName(query: string): string {
  return `${words.file} ${query.replace(/[\\/:*?"<>|\s]+/gu, ' ').slice(0, 40)}`.trim();
}
