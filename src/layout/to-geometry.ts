import type { LineGeometry, LineSetting, PageGeometry } from '../model/page-geometry.ts';
import type { Layout } from './layout.ts';
import { type OrderedLine, orderLines } from './order-lines.ts';

/** White beyond this many ems is as good as no line at all. */
const FAR = 99;
/** Fonts have been seen to call a glyph so; a line of a drop is one line. */
const LINE_ENDS = /[\n\r\f\v\u0085\u2028\u2029]/g;

/** A layout as the pipeline takes it: its text in reading order, and where each line of it stands. */
export function toGeometry(layout: Layout): PageGeometry {
  const { lines, em } = orderLines(layout);
  const neighbours = new Neighbours(lines, layout, em);
  return {
    form: layout.form,
    width: layout.width,
    height: layout.height,
    text: lines.map(({ line }) => `${line.text.replace(LINE_ENDS, ' ')}\n`).join(''),
    lines: lines.map(({ line, ...own }, i): LineGeometry => {
      const before = lines[i - 1];
      const { above, below, ruleAbove, ruleBelow, over } = neighbours.of(line);
      const setting: LineSetting = {
        size: line.size / em,
        light: line.light === true,
        indent: own.indent,
        short: own.short,
        alone: own.alone,
        above,
        below,
        ruleAbove,
        ruleBelow,
        turns: before === undefined || (over !== before.line && line.direction === 'ltr'),
        frame: own.frame,
        picture: own.picture,
        width: (line.box[2] - line.box[0]) / em,
        column: (line.box[2] - line.box[0]) / em + own.indent + own.short,
      };
      return { box: line.box, direction: line.direction, places: line.places, setting };
    }),
    pictures: layout.pictures,
    removed: layout.removed,
  };
}

/** What stands above and below lines. */
class Neighbours {
  readonly #byTop: readonly OrderedLine['line'][];
  readonly #rules: Layout['rules'];
  readonly #em: number;

  constructor(lines: readonly OrderedLine[], { rules }: Layout, em: number) {
    this.#byTop = lines.map(({ line }) => line).sort((a, b) => a.box[1] - b.box[1]);
    this.#rules = rules.filter(({ upright }) => !upright);
    this.#em = em;
  }

  of(line: OrderedLine['line']) {
    const [x0, y0, x1, y1] = line.box;
    const em = this.#em;
    const middle = (y0 + y1) / 2;
    let over = null as OrderedLine['line'] | null;
    let under = null as OrderedLine['line'] | null;
    for (const other of this.#byTop) {
      if (other === line || Math.min(x1, other.box[2]) - Math.max(x0, other.box[0]) < 0.3 * em) continue;
      const own = (other.box[1] + other.box[3]) / 2;
      if (own < middle - 0.3 * em && (over === null || other.box[3] >= over.box[3])) over = other;
      if (own > middle + 0.3 * em && under === null) under = other;
    }
    const above = over === null ? FAR : (y0 - over.box[3]) / em;
    const below = under === null ? FAR : (under.box[1] - y1) / em;
    const isRuled = (top: number, bottom: number) =>
      this.#rules.some(
        ({ box }) =>
          box[1] > top - 0.3 * em &&
          box[3] < bottom + 0.3 * em &&
          Math.min(x1, box[2]) - Math.max(x0, box[0]) > 0.5 * (x1 - x0),
      );
    return {
      over,
      above: Math.min(above, FAR),
      below: Math.min(below, FAR),
      ruleAbove: isRuled(over?.box[3] ?? y0 - 3 * em, y0),
      ruleBelow: isRuled(y1, under?.box[1] ?? y1 + 3 * em),
    };
  }
}
