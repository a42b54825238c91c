/** @jsxImportSource preact */
import { hashed } from '../../shared/hashed.ts';
import { Icon, type IconName } from '../../shared/preact/icon.tsx';
import { Button } from '../button.tsx';
import { openChat } from '../chat/store.ts';
import { ME, PEOPLE } from '../content/people.ts';
import { label } from '../labels.ts';
import { Photo } from '../person.tsx';

const LINKS: readonly {
  readonly icon: IconName;
  readonly key: 'friends' | 'memories' | 'saved' | 'groups' | 'events';
}[] = [
  { icon: 'people', key: 'friends' },
  { icon: 'clock', key: 'memories' },
  { icon: 'bookmark', key: 'saved' },
  { icon: 'grid', key: 'groups' },
  { icon: 'bell', key: 'events' },
];

export function LeftRail() {
  return (
    <div role="navigation" class={hashed('rail', 'rail-left')}>
      <ul>
        <li class={hashed('rail-row')}>
          <Photo person={ME} size={36} />
          <span>{ME.name}</span>
        </li>
        {LINKS.map(({ icon, key }) => (
          <li key={key} class={hashed('rail-row')}>
            <i>
              <Icon name={icon} />
            </i>
            <span>{label(key)}</span>
          </li>
        ))}
      </ul>
      <p class={hashed('quiet', 'small-print')}>{label('replica')}</p>
    </div>
  );
}

export function RightRail() {
  return (
    <div role="complementary" class={hashed('rail', 'rail-right')}>
      <h3>{label('contacts')}</h3>
      <ul>
        {PEOPLE.map((person) => (
          <li key={person.slug}>
            <Button look="rail-row" onPress={() => openChat.set(person)}>
              <Photo person={person} size={36} />
              <span>{person.name}</span>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
