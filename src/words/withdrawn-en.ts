/** What stands at the address of an article that is gone, in English. */
import type { WithdrawnWords } from './withdrawn-zh.ts';

const of = (day: string | null) => `an article of ${day ?? 'an unknown day'} here.`;

export const withdrawn: WithdrawnWords = {
  missing: { stamp: 'Not available', said: (day) => `There is ${of(day)} ` },
  gone: { stamp: 'Withdrawn', said: (day) => `There was ${of(day)} ` },
  windowTitle: (stamp, title) => `${stamp}: ${title}`,
  reasons: {
    editor: 'The editors have withdrawn it.',
    'drop-deleted': 'The text of its page has been taken out of the archive.',
    merged: 'Its text now belongs to another article.',
    'not-found': 'Its page, read again, holds no such article.',
    unreadable: 'Its file has a mistake, and cannot be shown until that is mended.',
  },
  goOn: ['The text as it came can be seen: ', ', or ', '.'],
  reason: 'Reason',
  since: 'Withdrawn on',
  nowIn: 'Its text is now in:',
  goneToo: 'Gone as well is the article that took it in:',
};
