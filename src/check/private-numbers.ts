import { findInBlocks, touches } from '../../src/archive/withdrawals/mask-article.ts';
import { fromAt } from '../model/at.ts';
import { textsOf } from '../model/blocks.ts';
import { suggested } from '../words/withdrawal-words.ts';
import type { CheckedArticle, Content } from './content.ts';
import { type Found, inValue } from './finding.ts';

const RULE = 'private-number';

/** Numbers of a person's own that would be published: not hidden yet, and not accepted by an editor. */
export function checkPrivateNumbers({ articles, withheld, shown }: Content): Found[] {
  return articles.flatMap((checked) => {
    const { article, paragraphs } = checked;
    const taken = withheld.get(article.id);
    if (taken?.hide === null) return [];
    const hidden = findInBlocks({ article, paragraphs }, taken?.hide ?? []);
    return article.review.flatMap(({ rule, message, at }, index): Found[] => {
      if (rule !== RULE || at === null || touches(at, hidden)) return [];
      const number = numberAt(checked, at);
      if (number === undefined) return [];
      return [
        inValue(checked.source, ['review', index], {
          found: `${message} (${at})`,
          allowed: 'what may be published of a person',
          remedy: `To hide it, add to ${shown('withdrawals.yaml')}: ${withdrawalLine(article.id, number)} with today’s date and who decides; to let it stand, accept the doubt on the review page (npm run dev)`,
          level: 'warning',
        }),
      ];
    });
  });
}

/** An entry as the file has it, but for the day. */
function withdrawalLine(id: string, number: string): string {
  return `- {id: ${id}, on: "YYYY-MM-DD", by: ${suggested.by}, reason: ${suggested.reason}, hide: [${JSON.stringify(number)}]}`;
}

function numberAt(checked: CheckedArticle, at: string): string | undefined {
  const { block, from, to } = fromAt(at);
  return new Map(textsOf(checked.article, checked.paragraphs)).get(block)?.slice(from, to);
}
