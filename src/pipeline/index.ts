/**
 * The pipeline, in order. Each stage is one pure function in the file of its name; it takes the document of the stage
 * before and returns it with more on it. Start here.
 */
import { arrangeHeadlines } from './arrange-headlines.ts';
import { decode } from './decode.ts';
import { findDatelines } from './find-datelines.ts';
import { findDates } from './find-dates.ts';
import { findDoubts } from './find-doubts.ts';
import { findFigures } from './find-figures.ts';
import { findFolio } from './find-folio.ts';
import { findJumps } from './find-jumps.ts';
import { findKinds } from './find-kinds.ts';
import { findMisreadings } from './find-misreadings.ts';
import { findNames } from './find-names.ts';
import { findPrivateNumbers } from './find-private-numbers.ts';
import { findReporters } from './find-reporters.ts';
import { joinLines } from './join-lines.ts';
import { labelLines } from './label-lines.ts';
import { normalise } from './normalise.ts';
import { orderColumns } from './order-columns.ts';
import { ratePage } from './rate-page.ts';
import { splitArticles } from './split-articles.ts';
import { splitTextLines } from './split-text-lines.ts';
import { stitchLines } from './stitch-lines.ts';
import type { Drop, FolioDocument, PageDocument } from './types.ts';

/**
 * Repairs one drop and cuts it into articles; nothing is read out of them yet.
 *
 * @throws {UnreadableDrop} where the bytes are no text.
 */
export function splitPage(drop: Drop) {
  const decoded = decode(drop);
  const normalised = normalise(decoded);
  const lined = splitTextLines(normalised);
  const ordered = orderColumns(lined);
  const stitched = stitchLines(ordered);
  const labelled = labelLines(stitched);
  const arranged = arrangeHeadlines(labelled);
  const joined = joinLines(arranged);
  return splitArticles(joined);
}

/**
 * Finds a drop's articles, with what is doubtful about them and what the folio says.
 *
 * @throws {UnreadableDrop} where the bytes are no text.
 */
export function readArticles(drop: Drop): FolioDocument {
  const split = splitPage(drop);
  const kinds = findKinds(split);
  const doubted = findDoubts(kinds);
  return findFolio(doubted);
}

/** Reads out of a page's articles what they say, whoever wrote their text: the pipeline or a person after it. */
export function readValues(page: FolioDocument): PageDocument {
  const withDatelines = findDatelines(page);
  const withReporters = findReporters(withDatelines);
  const withDates = findDates(withReporters);
  const withFigures = findFigures(withDates);
  const withNames = findNames(withFigures);
  const withJumps = findJumps(withNames);
  const withMisreadings = findMisreadings(withJumps);
  const withPrivateNumbers = findPrivateNumbers(withMisreadings);
  return ratePage(withPrivateNumbers);
}

/**
 * Reads one drop: from its bytes to articles with everything that is read out of them.
 *
 * @throws {UnreadableDrop} where the bytes are no text.
 */
export function readPage(drop: Drop): PageDocument {
  return readValues(readArticles(drop));
}
