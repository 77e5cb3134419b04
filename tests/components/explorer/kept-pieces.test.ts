import { expect, test } from 'vitest';
import { KeptPieces } from '../../../src/components/explorer/kept-pieces.ts';

test('a piece is loaded once while it is in use, again once it was forgotten, and again after it failed', async () => {
  const loaded: string[] = [];
  let fails = false;
  const pieces = new KeptPieces(async (start, end) => {
    loaded.push(`${start}-${end}`);
    if (fails) throw new TypeError('Failed to fetch');
    return new ArrayBuffer(8);
  });
  await pieces.get(0, 10);
  await pieces.get(0, 10);
  expect(loaded).toEqual(['0-10']);
  await pieces.get(0, 15_999_995);
  await pieces.get(0, 10);
  expect(loaded).toEqual(['0-10', '0-15999995', '0-10']);
  fails = true;
  await expect(pieces.get(20, 30)).rejects.toThrow();
  fails = false;
  await pieces.get(20, 30);
  expect(loaded.slice(3)).toEqual(['20-30', '20-30']);
});
