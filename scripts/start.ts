/** npm start: builds the archive and shows it. */
import { build, tellResult } from './build.ts';
import { serve } from './serve.ts';

const result = await build();
tellResult(result);
if (typeof result === 'string' && result !== 'failed') await serve();
