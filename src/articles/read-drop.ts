import { Sidecar } from '../../schemas/index.ts';
import { UNDATED } from '../addresses/urls.ts';
import { type ContentProblem, fileProblem, type Read } from '../content/content-problem.ts';
import { shownPath } from '../content/content-root.ts';
import { sha256 } from '../content/digest.ts';
import { dropPath, type PageAddress, sidecarPath } from '../content/page-address.ts';
import { isThere, readBytesBelow } from '../content/read-below.ts';
import { readYaml } from '../content/read-data.ts';
import { toText } from '../content/read-file.ts';
import { UnreadableDrop } from '../model/unreadable-drop.ts';
import { decode } from '../pipeline/decode.ts';
import type { Drop } from '../pipeline/types.ts';

/** A drop's bytes and those of its sidecar, unread. */
export interface DropBytes {
  readonly address: PageAddress;
  readonly drop: Buffer;
  readonly sidecar: Buffer | null;
  readonly digests: { readonly drop: string; readonly sidecar: string | null };
}

/** Reads the bytes of a page's drop and sidecar. */
export function readDropBytes(root: string, address: PageAddress): Read<DropBytes> {
  const drop = readBytesBelow(root, `drops/${dropPath(address)}`);
  if (!drop.ok) return drop;
  const sidecar = readSidecarBytes(root, address);
  if (!sidecar.ok) return sidecar;
  const digests = {
    drop: sha256(drop.value),
    sidecar: sidecar.value === null ? null : sha256(sidecar.value),
  };
  return { ok: true, value: { address, drop: drop.value, sidecar: sidecar.value, digests } };
}

/** A drop's text as the pipeline decodes it, byte-order mark and all. */
export function readDropText(root: string, address: PageAddress): Read<string> {
  const path = dropPath(address);
  const file = shownPath(root, 'drops', path);
  const bytes = readBytesBelow(root, `drops/${path}`);
  if (!bytes.ok) return bytes;
  try {
    const drop = { path, bytes: bytes.value, issued: null, page: null, pageName: null };
    return { ok: true, value: decode(drop).raw };
  } catch (error) {
    if (!(error instanceof UnreadableDrop)) throw error;
    return { ok: false, problems: [unreadableProblem(error, file)] };
  }
}

/** The problem of a drop that is no text. */
export function unreadableProblem({ found, allowed, remedy }: UnreadableDrop, file: string): ContentProblem {
  return fileProblem(file, found, allowed, remedy);
}

function readSidecarBytes(root: string, address: PageAddress): Read<Buffer | null> {
  const path = `drops/${sidecarPath(address)}`;
  return isThere(root, path) ? readBytesBelow(root, path) : { ok: true, value: null };
}

/** The drop with what its path and its sidecar say; the sidecar goes first. */
export function toDrop(root: string, { address, drop, sidecar }: DropBytes): Read<Drop> {
  const file = shownPath(root, 'drops', sidecarPath(address));
  const known = readSidecar(sidecar, file);
  if (!known.ok) return known;
  const { date, page, pageName } = known.value;
  const dated = address.folder !== UNDATED;
  const fromPath = dated ? { value: address.folder, basis: 'path' as const } : null;
  return {
    ok: true,
    value: {
      path: dropPath(address),
      bytes: drop,
      issued: date === undefined ? fromPath : { value: date, basis: 'sidecar' },
      page: page ?? (dated ? Number(address.name) : null),
      pageName: pageName ?? null,
    },
  };
}

function readSidecar(bytes: Buffer | null, file: string): Read<Sidecar> {
  if (bytes === null) return { ok: true, value: {} };
  const text = toText(bytes, file);
  return text.ok ? readYaml(text.value, Sidecar, { file, line: 1 }) : text;
}
