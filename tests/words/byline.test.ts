import { expect, it } from 'vitest';
import { sayByline } from '../../src/words/byline.ts';

it('groups a byline by role and says a repeated name once', () => {
  expect(
    sayByline([
      { name: '宋砚青', role: 'reporter' },
      { name: '何谦', role: 'correspondent' },
      { name: '裴知远', role: 'reporter' },
      { name: '宋砚青', role: 'reporter' },
    ]),
  ).toBe('记者 宋砚青、裴知远　通讯员 何谦');
});
