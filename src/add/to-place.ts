import { UNDATED } from '../addresses/urls.ts';
import { type ContentProblem, fileProblem, type Read } from '../content/content-problem.ts';
import { toFrontmatter } from '../content/frontmatter.ts';
import { dropPath, type PageAddress, sidecarPath } from '../content/page-address.ts';
import { fileName, type Guess, type Guesses } from './guess-place.ts';

/** Where a drop goes, and what is said beside it. */
export interface Place {
  /** Paths below `content/drops`. */
  readonly drop: string;
  /** Null where the path says all that is known. */
  readonly sidecar: { readonly path: string; readonly text: string } | null;
}

/**
 * Finds a drop's place. A path holds a day and a page; where one of them is not known, or the date is no day, the drop
 * lies among the undated ones, and a sidecar says what is known.
 *
 * @param papers ids of the archive's papers
 */
export function toPlace(
  path: string,
  { paper, date, page }: Guesses,
  papers: readonly string[],
): Read<Place> {
  const contradictions = Object.entries({ paper, date, page }).filter(([, { others }]) => others.length > 0);
  if (contradictions.length > 0) {
    return { ok: false, problems: contradictions.map(([what, guess]) => contradiction(path, what, guess)) };
  }
  if (paper.value === null || !papers.includes(paper.value))
    return no(paperProblem(path, paper.value, papers));
  if (date.value?.length === 10 && page.value === null && !page.given) {
    const remedy =
      'Give --page, or --page unknown: the drop then lies among the undated ones, with its date beside it';
    return no(fileProblem(path, `no page number (${page.why})`, 'a number from 1 to 999', remedy));
  }
  const dated = date.value?.length === 10 && page.value !== null;
  const address: PageAddress = dated
    ? { paper: paper.value, folder: date.value!, name: String(page.value).padStart(2, '0') }
    : { paper: paper.value, folder: UNDATED, name: toName(path) };
  const known = {
    ...(date.value === null ? {} : { date: date.value }),
    ...(page.value === null ? {} : { page: page.value }),
  };
  const text = dated || Object.keys(known).length === 0 ? null : toFrontmatter(known);
  return {
    ok: true,
    value: { drop: dropPath(address), sidecar: text === null ? null : { path: sidecarPath(address), text } },
  };
}

const no = (problem: ContentProblem): Read<never> => ({ ok: false, problems: [problem] });

function contradiction(
  path: string,
  what: string,
  { value, why, others }: Guess<string | number>,
): ContentProblem {
  const said = [{ value, why }, ...others].map((one) => `${one.value} (${one.why})`).join(' and ');
  return fileProblem(
    path,
    `two answers to its ${what}: ${said}`,
    'one',
    `See which is right, and give --${what}`,
  );
}

function paperProblem(path: string, paper: string | null, papers: readonly string[]): ContentProblem {
  const found =
    paper === null
      ? 'no paper (neither on the page nor in the file’s path)'
      : `the paper ${JSON.stringify(paper)}`;
  const remedy =
    paper === null ? 'Give --paper' : `Describe it in papers/${paper}.yaml first: name, place, rights`;
  return fileProblem(
    path,
    found,
    papers.length === 0 ? 'a paper of the archive, which has none yet' : `one of ${papers.join(', ')}`,
    remedy,
  );
}

/** A file's name as it may stand in paths and addresses. */
function toName(path: string): string {
  return (
    fileName(path)
      .normalize('NFC')
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'drop'
  );
}
