/** @jsxImportSource preact */
import { hashed } from '../../shared/hashed.ts';
import { useStore } from '../../shared/preact/use-store.ts';
import { label } from '../labels.ts';
import { Photo } from '../person.tsx';
import { mentionMenu } from './mention-menu.ts';

/** The list under the caret; it takes no focus. */
export function MentionList() {
  const menu = useStore(mentionMenu);
  if (!menu) return null;
  const { caret, index, people, pick } = menu;
  return (
    <ul
      role="listbox"
      aria-label={label('people')}
      class={hashed('mentions')}
      style={{
        top: `${caret.bottom + 6}px`,
        left: `${Math.max(8, Math.min(caret.left, innerWidth - 288))}px`,
      }}
    >
      {people.map((person, at) => (
        <li
          key={person.slug}
          role="option"
          aria-selected={at === index}
          class={hashed('mention-row')}
          onMouseDown={(event) => {
            event.preventDefault();
            pick(person);
          }}
        >
          <Photo person={person} size={36} />
          <span>{person.name}</span>
        </li>
      ))}
    </ul>
  );
}
