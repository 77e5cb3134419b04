import { expect, test } from 'vitest';
import { reportHref } from '../../../src/components/article/report-href.ts';

const REPORT = { title: '有误：渡口 & 桥', body: '一行\n“二”$&行' };

test('a mail address gets a mail with subject and body, its lines ended as mails end them', () => {
  const mail = new URL(reportHref('bian+ji@example.org', REPORT));
  expect(mail.href).toContain('mailto:bian%2Bji@example.org?');
  expect(mail.searchParams.get('subject')).toBe(REPORT.title);
  expect(mail.searchParams.get('body')).toBe(REPORT.body.replace('\n', '\r\n'));
});

test('an address with places for title and body gets both, and nothing of them becomes part of the address', () => {
  const form = new URL(reportHref('https://forge.example/issues/new?t={title}&b={body}', REPORT));
  expect(form.searchParams.get('t')).toBe(REPORT.title);
  expect(form.searchParams.get('b')).toBe(REPORT.body);
  expect([...form.searchParams.keys()]).toEqual(['t', 'b']);
});
