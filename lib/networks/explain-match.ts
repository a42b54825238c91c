import { matchesAny } from './find.ts';
import { type Address, findRegion, holds, isNever } from './match-composer.ts';
import type { ComposerRule, NetworkRules } from './types.ts';

function explainRow(editor: HTMLElement, rule: ComposerRule, address: Address): string {
  const shape = rule.editor.findIndex((alternative) => matchesAny(editor, [alternative]));
  if (shape < 0) return `${rule.id}: editor no`;
  const found = `${rule.id}: editor ${shape + 1} of ${rule.editor.length}`;
  const region = findRegion(editor, rule);
  if (region === null) return `${found}, region no`;
  return `${found}, region yes, conditions ${holds(editor, region, rule, address) ? 'yes' : 'no'}`;
}

/** How far each row of a network fits an editor: ids, numbers, yes and no, nothing out of the page. */
export function explainMatch(editor: HTMLElement, rules: NetworkRules, address: Address): string[] {
  const rows = rules.composers.map((rule) => explainRow(editor, rule, address));
  return isNever(editor, rules, address) ? ['private: yes', ...rows] : rows;
}
