/** @jsxImportSource react */
import { useLayoutEffect, useRef, useState, type ReactElement } from 'react';
import { hashed } from '../../shared/hashed.ts';
import type { Person } from '../data/people.ts';
import { Avatar } from '../parts/avatar.tsx';

export interface TypeaheadProps {
  readonly id: number;
  readonly people: readonly Person[];
  readonly chosen: number;
  onPick(person: Person): void;
}

interface Place {
  readonly left: number;
  readonly top: number;
}

/** Under the caret, in coordinates of the node that the popup is placed in. */
function findPlace(popup: HTMLElement): Place | null {
  const frame = popup.offsetParent?.getBoundingClientRect();
  const selection = getSelection();
  if (frame === undefined || selection === null || selection.rangeCount === 0) return null;
  const caret = selection.getRangeAt(0).getBoundingClientRect();
  if (caret.height === 0) return null;
  const left = Math.max(0, Math.min(caret.left - frame.left - 24, frame.width - popup.offsetWidth));
  return { left, top: caret.bottom - frame.top + 6 };
}

export function Typeahead({ id, people, chosen, onPick }: TypeaheadProps): ReactElement {
  const popup = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<Place | null>(null);
  useLayoutEffect(() => {
    if (popup.current !== null) setPlace(findPlace(popup.current));
  }, [people]);
  return (
    <div
      ref={popup}
      id={`typeaheadDropdownWrapped-${id}`}
      role="listbox"
      className={hashed('typeahead')}
      style={place === null ? { insetBlockStart: '100%' } : { left: place.left, top: place.top }}
    >
      {people.map((person, index) => (
        <div key={person.handle} data-testid="typeaheadResult" className={hashed('typeaheadRow')}>
          <button
            type="button"
            role="option"
            data-testid="TypeaheadUser"
            id={`typeaheadFocus-${id}-${index}`}
            aria-selected={index === chosen}
            className={hashed('typeaheadUser')}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onPick(person)}
          >
            <Avatar handle={person.handle} size="small" />
            <span className={hashed('typeaheadName')}>
              <b>{person.name}</b>
              <span className={hashed('dim')}>
                <bdi dir="ltr">@{person.handle}</bdi>
              </span>
            </span>
          </button>
        </div>
      ))}
    </div>
  );
}
