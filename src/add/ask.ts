import { type Given, readDate, readPageNumber } from './given.ts';
import type { Guess, Guesses } from './guess-place.ts';

/** Puts a question to a person and waits for the answer. */
export type Ask = (question: string) => Promise<string>;

/** Asks for everything that the command line did not say; an empty answer takes what was guessed. */
export async function askPlace(guesses: Guesses, papers: readonly string[], ask: Ask): Promise<Guesses> {
  return {
    paper: await askFor('paper', guesses.paper, papers.join(', '), (text) => readPaper(text, papers), ask),
    date: await askFor('date', guesses.date, 'YYYY-MM-DD, YYYY-MM, YYYY or unknown', readDate, ask),
    page: await askFor('page', guesses.page, 'a number or unknown', readPageNumber, ask),
  };
}

async function askFor<T extends string | number>(
  what: keyof Given & keyof Guesses,
  guess: Guess<T>,
  allowed: string,
  read: (answer: string) => T | null,
  ask: Ask,
): Promise<Guess<T>> {
  if (guess.given) return guess;
  const said = guess.value === null ? [] : [{ value: guess.value, why: guess.why }, ...guess.others];
  const otherwise =
    said.length === 0 ? '' : ` [${said.map(({ value, why }) => `${value}, ${why}`).join('; but ')}]`;
  for (let problem = ''; ; ) {
    const answer = (await ask(`${problem}${what} (${allowed})${otherwise}: `)).trim();
    if (answer === '' && said.length > 1) {
      problem = 'The page and its file say different things: say which is right\n';
      continue;
    }
    if (answer === '') return guess.value === null ? { ...guess, why: 'not known' } : guess;
    try {
      return { value: read(answer), why: 'as you say', others: [], given: true };
    } catch (error) {
      problem = `${(error as Error).message}\n`;
    }
  }
}

function readPaper(answer: string, papers: readonly string[]): string {
  if (papers.includes(answer)) return answer;
  throw new Error(`found the paper ${JSON.stringify(answer)}; allowed: ${papers.join(', ')}`);
}
