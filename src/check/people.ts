import { PEOPLE_FILE } from '../content/people.ts';
import type { Content } from './content.ts';
import { type Found, inValue } from './finding.ts';

/** Entries of people.yaml whose articles are not there, or do not name them. */
export function checkPeople({ shown, people: { people, text }, articles }: Content): Found[] {
  const byId = new Map(articles.map(({ article }) => [article.id, article]));
  const source = { file: shown(PEOPLE_FILE), text, start: 0, line: 1 };
  return people.flatMap(({ name, also, articles: ids = [] }, person) =>
    ids.flatMap((id, place): Found[] => {
      const article = byId.get(id);
      const named = [...(article?.people ?? []), ...(article?.reporters ?? [])];
      if (named.some((mention) => [name, ...also].includes(mention.name))) return [];
      const found = article === undefined ? 'which is no article' : `which does not name ${name}`;
      return [
        inValue(source, [person, 'articles', place], {
          found: `${id}, ${found}`,
          allowed: `the id of an article that names ${[name, ...also].join(' or ')}, or is signed so`,
          remedy: 'Correct the id, or add the spelling to also',
        }),
      ];
    }),
  );
}
