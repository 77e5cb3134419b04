// @ts-check
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import { LICENCES, SBOM } from './src/addresses/urls.ts';
import { placeExported } from './src/data/export-folder.ts';
import { placeSbom } from './src/publish/make-sbom.ts';
import { takeOver } from './src/site/hand-over.ts';
import { writeSiteFiles } from './src/site/write-site-files.ts';

/**
 * Where the site lies is the host's business, so it comes from the environment: JIANBAO_BASE (a path such as /archive/)
 * and JIANBAO_SITE (https://host). JIANBAO_DIST builds elsewhere, as tests and the bench do.
 */
const { JIANBAO_BASE: base, JIANBAO_SITE: site, JIANBAO_DIST: outDir } = process.env;

export default defineConfig({
  srcDir: './src',
  publicDir: './src/public',
  outDir: outDir ?? './dist',
  base: base ?? '/',
  ...(site === undefined ? {} : { site }),
  trailingSlash: 'ignore',
  build: {
    format: 'directory',
    // Not `_astro`: some static hosts leave out folders that begin with an underscore.
    assets: 'assets',
    inlineStylesheets: 'never',
  },
  // Scripts stay files: a strict Content-Security-Policy allows no inline ones.
  // What readers are sent of other people's programs, with their licences.
  vite: { build: { assetsInlineLimit: 0, license: { fileName: LICENCES } } },
  devToolbar: { enabled: false },
  integrations: [
    // Pages that are as many as articles: through Astro each costs three times what making its HTML does.
    {
      name: 'jianbao:pages',
      hooks: { 'astro:build:done': ({ dir }) => writeSiteFiles(fileURLToPath(dir), takeOver()) },
    },
    {
      name: 'jianbao:sbom',
      hooks: { 'astro:build:done': ({ dir }) => placeSbom(fileURLToPath(dir), SBOM) },
    },
    // The exported tables are files already, and too large to pass through a page.
    {
      name: 'jianbao:data',
      hooks: { 'astro:build:done': ({ dir }) => placeExported(fileURLToPath(dir)) },
    },
  ],
});
