import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeXml } from '../../src/markup/escape.ts';
import { attributes, element } from '../../src/markup/xml.ts';
import { readXml } from './read-xml.ts';

/** Strings of any code units, halves of pairs and control characters among them. */
const ANY = fc
  .array(fc.oneof(fc.nat(0xffff), fc.nat(0x20)), { maxLength: 30 })
  .map((units) => String.fromCharCode(...units));

test('markup, references and the end of a CDATA section are text', () => {
  expect(escapeXml('<script>]]>&amp;"')).toBe('&lt;script&gt;]]&gt;&amp;amp;&quot;');
});

test('what XML 1.0 forbids stands as U+FFFD: nothing else is changed', () => {
  expect(escapeXml('\u0000\u000B\u001F\uFFFE\uD800甲\t\n\u007F\u202E😀')).toBe(
    '\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD甲\t\n\u007F\u202E😀',
  );
});

test('any text is well-formed, between tags and in attributes', () => {
  fc.assert(
    fc.property(ANY, (text) => {
      const root = readXml(`<a${attributes({ b: text })}>${element('c', text)}</a>`);
      const shown = escapeXml(text).includes('\uFFFD') ? null : text.replace(/\r\n?/g, '\n');
      if (shown !== null) expect(root.text).toBe(shown);
    }),
  );
});

test('attributes and elements without a value are left out', () => {
  expect(attributes({ a: null, b: undefined, c: 0 })).toBe(' c="0"');
  expect(element('a', null)).toBe('');
});
