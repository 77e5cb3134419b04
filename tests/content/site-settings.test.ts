import { expect, test } from 'vitest';
import { toMessage } from '../../src/content/content-problem.ts';
import { readSite } from '../../src/content/site-settings.ts';
import { sampleFolder } from '../sample-folder.ts';

const settled = (text: string | null) => {
  const folder = sampleFolder();
  if (text !== null) folder.write('site.yaml', text);
  const { site, problems } = readSite(folder.root);
  return {
    site,
    problems: problems.map(toMessage).map((message) => message.replace(folder.root, 'content')),
  };
};

test('a site without content/site.yaml has no link for reports', () => {
  expect(settled(null)).toEqual({ site: { report: null }, problems: [] });
});

test.each(['editors@example.org', 'https://forge.example/issues/new?title={title}&body={body}'])(
  'reports go to %s',
  (report) => {
    expect(settled(`report: ${report}\n`)).toEqual({ site: { report }, problems: [] });
  },
);

test.each(['javascript:alert(1)', 'https://forge.example/', 'editors'])(
  '%s is refused with its line',
  (report) => {
    expect(settled(`# 这里\nreport: "${report}"\n`)).toEqual({
      site: { report: null },
      problems: [
        `content/site.yaml:2:9: report: found ${JSON.stringify(report)}; allowed: a mail address, or a web address with {body} in it, and {title} where it takes one or null`,
      ],
    });
  },
);
