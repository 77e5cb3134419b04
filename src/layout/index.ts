/** Pages that keep their geometry: what a file is, what stands on it, and in which order that is read. */
export { formOf } from './form-of.ts';
export { ADAPTERS_VERSION, readLayout } from './read-layout.ts';
export { toGeometry } from './to-geometry.ts';
