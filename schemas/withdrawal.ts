/** `content/withdrawals.yaml`: what an editor took back. Without `hide` the whole article, with it the words named. */
import * as z from 'zod';
import { ArticleId } from './article.ts';
import { Day } from './shared.ts';

export const Withdrawal = z
  .strictObject({
    id: ArticleId,
    on: Day.describe('Since when.'),
    by: z.string().min(1).describe('Who decided it; not shown to readers.'),
    reason: z.string().min(1).describe('Why; readers see it at the article’s address.'),
    hide: z
      .array(z.string().min(1))
      .min(1)
      .optional()
      .describe('Words to hide, as the article has them; without this key the whole article is withdrawn.'),
    publish: z
      .literal(true)
      .optional()
      .describe(
        'Nothing is taken back: a person saw that it is not the withdrawn article whose words it shares.',
      ),
  })
  .meta({ id: 'Withdrawal', description: 'An article, or words of one, that the archive no longer shows.' });

export const Withdrawals = z.array(Withdrawal).meta({
  id: 'Withdrawals',
  title: 'Withdrawals',
  description: 'What editors took back, one entry a line.',
});

export type Withdrawal = z.infer<typeof Withdrawal>;
