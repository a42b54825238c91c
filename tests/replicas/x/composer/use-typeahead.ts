import type { EditorState } from 'draft-js';
import { useRef, useState } from 'react';
import type { Person } from '../data/people.ts';
import { findMention, withMention } from './mention.ts';

export interface TypeaheadModel {
  readonly people: readonly Person[];
  readonly chosen: number;
  move(step: number): void;
  pick(person?: Person): void;
  dismiss(): void;
}

/** The open mention popup of an editor, or null. */
export function useTypeahead(
  state: EditorState,
  onChange: (next: EditorState) => void,
): TypeaheadModel | null {
  const mention = findMention(state);
  const [chosen, setChosen] = useState(0);
  const [dismissed, setDismissed] = useState<string | null>(null);
  const query = useRef<string | null>(null);
  if (query.current !== (mention?.query ?? null)) {
    query.current = mention?.query ?? null;
    if (chosen !== 0) setChosen(0);
  }
  if (mention === null || dismissed === mention.query) return null;
  const { people } = mention;
  return {
    people,
    chosen,
    move: (step) => setChosen((chosen + step + people.length) % people.length),
    pick(person = people[chosen]) {
      if (person !== undefined) onChange(withMention(state, mention, person.handle));
    },
    dismiss: () => setDismissed(mention.query),
  };
}
