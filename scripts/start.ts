/** npm start: builds the archive and shows it. */
import { build, tellResult } from './build.ts';
import { serve } from './serve.ts';

const result = await build();
if (result === 'built' || result === 'built without some drops') {
  if (result !== 'built') console.error('Not every drop could be read: see above. The others are published.');
  await serve();
} else {
  tellResult(result);
}
