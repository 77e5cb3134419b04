/** Runs Astro's command line with its telemetry off: nothing of ours calls another machine. */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const { default: astro } = await import('astro/package.json', { with: { type: 'json' } });
await import(new URL(astro.bin.astro, import.meta.resolve('astro/package.json')).href);
