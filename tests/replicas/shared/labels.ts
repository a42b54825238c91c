import { switches } from './current.ts';
import type { Locale } from './switches.ts';

export type LabelTable = Readonly<Record<string, Readonly<Record<Locale, string>>>>;

/** Fills `{0}`, `{1}` … of a label. */
export function fillLabel(text: string, values: readonly string[]): string {
  return text.replace(/\{(\d)\}/g, (_, index: string) => values[Number(index)] ?? '');
}

/**
 * The look-up of a network's table of labels: `label('post')` in the locale in force at that moment.
 * Views must render again when `switches` changes.
 */
export function createLabels<T extends LabelTable>(table: T) {
  return function label(key: keyof T & string, ...values: readonly string[]): string {
    const row = table[key];
    if (row === undefined) throw new Error(`no label named ${key}`);
    return fillLabel(row[switches.get().locale], values);
  };
}
