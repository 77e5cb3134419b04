import { build } from 'rolldown';

/** The search client as one script; run from the project's root, since Astro moves the modules that it bundles. */
export async function bundleClient(minify: boolean): Promise<string> {
  const { output } = await build({
    input: 'src/search/client.ts',
    platform: 'browser',
    write: false,
    output: { format: 'esm', minify },
  });
  return output[0].code;
}
