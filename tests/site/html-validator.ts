/** html-validate: the standard, and what its recommended rules add. */
import { HtmlValidate, type RuleConfig } from 'html-validate';

const RULES: RuleConfig = {
  // How the source is typed, which pages made by a program need not mind.
  'no-trailing-whitespace': 'off',
  // Anchors of names are the names; HTML allows any character but a space.
  'valid-id': ['error', { relaxed: true }],
  // Tables that a phone lays out as blocks lose their roles in Safari unless these are said.
  'no-redundant-role': 'off',
  // A region that scrolls is a div with role and label; a section would enter the outline.
  'prefer-native-element': ['error', { exclude: ['region'] }],
};

const validatorOf = (rules: RuleConfig) =>
  new HtmlValidate({ root: true, extends: ['html-validate:recommended'], rules });

export const validator = validatorOf(RULES);

/** For what a browser writes of a page that scripts have changed. */
export const drawnValidator = validatorOf({
  ...RULES,
  // A browser writes `hidden=""`, and a script that sets a place writes `style`.
  'attribute-boolean-style': 'off',
  'attribute-empty-style': 'off',
  'no-inline-style': 'off',
});

/** What is wrong with a file, each with its place. */
export async function findFaults(file: string): Promise<string[]> {
  const { results } = await validator.validateFile(file);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, message }) => `${file}:${line}:${column} ${message}`),
  );
}
