/** @jsxImportSource preact */
import { hashed } from '../../shared/hashed.ts';
import { useStore } from '../../shared/preact/use-store.ts';
import { typeahead } from '../editors/tiptap-typeahead.ts';
import { Photo } from './actor.tsx';

const WIDTH_PX = 300;

/** The list of names under the caret; it takes no focus. */
export function TypeaheadList() {
  const shown = useStore(typeahead);
  if (!shown) return null;
  const left = Math.max(8, Math.min(shown.left, innerWidth - WIDTH_PX - 8));
  return (
    <div
      class={hashed('typeahead')}
      data-testid="typeahead-results-container"
      role="listbox"
      style={{ left: `${left}px`, top: `${shown.top + 6}px` }}
    >
      {shown.people.map((person, index) => (
        <div
          key={person.slug}
          role="option"
          tabIndex={-1}
          aria-selected={index === shown.index}
          class={hashed('typeahead-row')}
          onMouseDown={(event) => {
            event.preventDefault();
            shown.pick(person);
          }}
        >
          <Photo person={person} size={32} />
          <span>
            <strong>{person.name}</strong>
            <small class={hashed('quiet', 'one-line')}>{person.headline}</small>
          </span>
        </div>
      ))}
    </div>
  );
}
