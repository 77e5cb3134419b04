import { type Rules, type RuleWords, rules } from './rules-zh.ts';

/** The words of a rule; a rule that has none yet stands under its own name. */
export function ruleWords(rule: string, words: Rules = rules): RuleWords {
  return (words as Readonly<Record<string, RuleWords>>)[rule] ?? { name: rule, about: '' };
}
