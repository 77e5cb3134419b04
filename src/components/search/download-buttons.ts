import { find } from './element.ts';
import { CSV, type HitFile, NDJSON } from './hit-files.ts';
import { saveFile } from './save-file.ts';
import type { SearchSession } from './search-session.ts';
import type { SearchState } from './search-state.ts';

/** Hits between two words on how far it is. */
const STEP = 500;

/** The buttons that take all hits home, whatever part of them is shown. */
export class DownloadButtons {
  readonly #session: SearchSession;
  readonly #papers: ReadonlyMap<string, string>;
  readonly #say: (words: string) => void;
  #state: SearchState | null = null;
  #articles = 0;

  constructor(session: SearchSession, papers: ReadonlyMap<string, string>, say: (words: string) => void) {
    this.#session = session;
    this.#papers = papers;
    this.#say = say;
    for (const [selector, file] of [
      ['#search-csv', CSV],
      ['#search-ndjson', NDJSON],
    ] as const) {
      const button = find(selector, HTMLButtonElement);
      button.addEventListener('click', () => void this.#download(button, file));
    }
  }

  /** Says what the buttons give from now on. */
  offer(state: SearchState, articles: number): void {
    this.#state = state;
    this.#articles = articles;
  }

  async #download(button: HTMLButtonElement, file: HitFile): Promise<void> {
    const state = this.#state;
    if (state === null) return;
    button.disabled = true;
    try {
      const parts = [file.head];
      for await (const hit of this.#session.lines(state)) {
        parts.push(file.line(hit, this.#papers, location.href));
        if (parts.length % STEP === 0) this.#say(`正在整理下载：已有${parts.length}处……`);
      }
      saveFile(`${toFileName(state.q)}.${file.ending}`, file.type, parts);
      this.#say(`已下载${this.#articles}篇里的${parts.length - 1}处`);
    } catch (error) {
      this.#say('下载没有完成，请再试一次。');
      console.error(error);
    } finally {
      button.disabled = false;
    }
  }
}

/** The query without what file systems refuse. */
function toFileName(query: string): string {
  return `剪报检索 ${query.replace(/[\\/:*?"<>|\s]+/gu, ' ').slice(0, 40)}`.trim();
}
