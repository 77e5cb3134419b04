/** Microsoft Recognizers (Chinese: number, percentage, currency, dimension, datetime), its results in our form. */
import type { Figure, MentionedDate } from '../../../schemas/index.ts';
import { toAt } from '../../../src/model/at.ts';
import type { Block } from '../../../src/pipeline/nodes/blocks-of.ts';
import type { Values } from '../../../src/pipeline/values/read-values-in.ts';

interface Result {
  readonly start: number;
  /** Inclusive. */
  readonly end: number;
  readonly text: string;
  readonly typeName: string;
  readonly resolution: {
    readonly value?: string;
    readonly values?: readonly Readonly<Record<string, string>>[];
  } | null;
}

type Recognize = (text: string, culture: string, options?: undefined, now?: Date) => readonly Result[];

const CULTURE = 'zh-cn';

/** @returns a reader of values, or null where the packages are not installed. */
export async function loadRecognizers(): Promise<
  ((blocks: readonly Block[], issue: string | null) => Values) | null
> {
  try {
    const { recognizeNumber, recognizePercentage } = await load('number');
    const { recognizeCurrency, recognizeDimension } = await load('number-with-unit');
    const { recognizeDateTime } = await load('date-time');
    const figureModels = [recognizeCurrency!, recognizeDimension!, recognizePercentage!, recognizeNumber!];
    return (blocks, issue) => {
      const now = new Date(`${issue ?? '2000-01-01'}T12:00:00`);
      const read = blocks.map((block) => {
        const times = recognizeDateTime!(block.text, CULTURE, undefined, now);
        const figures = figureModels.flatMap((recognize) => recognize(block.text, CULTURE));
        return {
          dates: times.flatMap((time) => toDates(block, time)),
          figures: toFigures(block, figures, times),
        };
      });
      return {
        dateline: null,
        reporters: [],
        dates: read.flatMap(({ dates }) => dates),
        figures: read.flatMap(({ figures }) => figures),
      };
    };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND') return null;
    throw error;
  }
}

async function load(part: string): Promise<Readonly<Record<string, Recognize>>> {
  const module = (await import(`@microsoft/recognizers-text-${part}`)) as {
    default: Record<string, Recognize>;
  };
  return module.default;
}

/** One date for each reading that it offers: any that is right counts. */
function toDates(block: Block, { start, end, text, resolution }: Result): MentionedDate[] {
  const at = toAt(block, start, end + 1);
  return (resolution?.values ?? []).flatMap((value): MentionedDate[] => {
    const { timex = '', type } = value;
    if (type === 'duration')
      return [{ text, edtf: null, kind: 'duration', duration: timex, basis: 'printed', at }];
    if (type === 'set') return [{ text, edtf: null, kind: 'recurring', basis: 'printed', at }];
    const first = dayOf(value['start'] ?? value['value']);
    const last = dayOf(value['end'] ?? value['value']);
    if (first === undefined && last === undefined) return [];
    const date = { text, edtf: null, start: first ?? null, basis: 'printed', at } as const;
    // Its ends are exclusive, but not those of spans whose ends are printed: both readings count.
    const ends = type === 'daterange' && last !== undefined ? [last, dayBefore(last)] : [last ?? null];
    return ends.map((day) => ({ ...date, end: day }));
  });
}

/** Undefined for a time of day. */
function dayOf(value = ''): string | undefined {
  const day = /^\d{4}-\d\d-\d\d/.exec(value)?.[0];
  return day === undefined || Number.isNaN(Date.parse(day)) ? undefined : day;
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

/** The longest reading of each place; digits of a date are no figures, unless it is a length of time. */
function toFigures(block: Block, results: readonly Result[], times: readonly Result[]): Figure[] {
  const dates = times.filter(({ typeName }) => !typeName.endsWith('.duration'));
  const taken: Result[] = [];
  for (const result of results)
    if (![...dates, ...taken].some((other) => other.start <= result.end && result.start <= other.end))
      taken.push(result);
  return taken.flatMap(({ start, end, text, resolution }) => {
    const value = Number.parseFloat(resolution?.value ?? '');
    // It names units in English; what is printed behind the number is compared.
    const unit = /[^\d０-９.．,，∕/零〇一二两三四五六七八九十百千万亿半多余几数]+$/u.exec(text)?.[0] ?? null;
    if (Number.isNaN(value)) return [];
    return [{ text, value, unit, kind: 'other', at: toAt(block, start, end + 1) }];
  });
}
