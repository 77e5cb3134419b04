import { build } from 'rolldown';

/** Asks Chromium to compile all functions while the script loads, not one by one within the first search. */
const COMPILE_HINT = '//# allFunctionsCalledOnLoad';

/** The search client as one script; run from the project's root, since Astro moves the modules that it bundles. */
export async function bundleClient(minify: boolean): Promise<string> {
  const { output } = await build({
    input: 'src/search/client.ts',
    platform: 'browser',
    write: false,
    output: { format: 'esm', minify },
  });
  return `${COMPILE_HINT}\n${output[0].code}`;
}
