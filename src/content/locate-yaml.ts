import { EVENT_ID, type Event, getScalarValue, parseEvents, SCALAR_STYLE } from 'js-yaml';

/** A value of a YAML source, with the places of what lies in it. */
interface YamlPlace {
  /** UTF-16 code units from the start of the source. */
  readonly offset: number;
  readonly keys: ReadonlyMap<string, number>;
  readonly children: ReadonlyMap<string | number, YamlPlace>;
}

/**
 * Offset at which the value at `path` stands in a YAML or JSON source (JSON is YAML). Where the path leads further than
 * the source, it is the place of the last value on the way; with `key` the place of the last key instead of its value.
 */
export function locateYaml(
  source: string,
  path: readonly PropertyKey[],
  { key = false }: { key?: boolean } = {},
): number {
  let place = readPlaces(source);
  for (const [index, step] of path.entries()) {
    const name = typeof step === 'symbol' ? String(step) : step;
    if (key && index === path.length - 1) return place.keys.get(String(name)) ?? place.offset;
    const next = place.children.get(name);
    if (next === undefined) return place.offset;
    place = next;
  }
  return place.offset;
}

function readPlaces(source: string): YamlPlace {
  const events = parseEvents(source, {});
  let index = 1; // the first event opens the document
  let last = 0; // an empty value has no place of its own: it takes that of what stands before it

  function read(): YamlPlace {
    const event = events[index++];
    if (event?.type === EVENT_ID.MAPPING) return readMapping(event.start);
    if (event?.type === EVENT_ID.SEQUENCE) return readSequence(event.start);
    last = event === undefined ? last : (startOf(event) ?? last);
    return { offset: last, keys: new Map(), children: new Map() };
  }

  function readMapping(offset: number): YamlPlace {
    const keys = new Map<string, number>();
    const children = new Map<string | number, YamlPlace>();
    while (!closes(events[index])) {
      const event = events[index];
      const name = event?.type === EVENT_ID.SCALAR ? getScalarValue(source, event) : '';
      keys.set(name, read().offset);
      children.set(name, read());
    }
    index++;
    return { offset, keys, children };
  }

  function readSequence(offset: number): YamlPlace {
    const children = new Map<string | number, YamlPlace>();
    while (!closes(events[index])) children.set(children.size, read());
    index++;
    return { offset, keys: new Map(), children };
  }

  return read();
}

const closes = (event: Event | undefined) => event === undefined || event.type === EVENT_ID.POP;

function startOf(event: Event): number | null {
  if (event.type === EVENT_ID.ALIAS) return event.anchorStart - 1;
  if (event.type !== EVENT_ID.SCALAR || event.valueStart < 0) return null;
  const quoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
  return quoted ? event.valueStart - 1 : event.valueStart;
}
