/** npm start: builds the archive and shows it. */
import { build } from './build.ts';
import { serve } from './serve.ts';

const result = build();
if (result === 'failed') {
  console.error('The site could not be built: see above.');
  process.exitCode = 1;
} else {
  if (result !== 'built') console.error('Not every drop could be read: see above. The others are published.');
  await serve();
}
