/** @jsxImportSource preact */
import { hashed } from '../../shared/hashed.ts';
import { Icon, type IconName } from '../../shared/preact/icon.tsx';
import { toLandscapeUrl } from '../../shared/preact/portrait.ts';
import { ME } from '../content/people.ts';
import { Photo } from '../feed/actor.tsx';
import { label } from '../labels.ts';

function Row({ icon, text }: { readonly icon: IconName; readonly text: string }) {
  return (
    <li class={hashed('rail-row')}>
      <Icon name={icon} size={16} /> {text}
    </li>
  );
}

export function LeftRail() {
  return (
    <aside class={hashed('rail', 'rail-left')}>
      <div class={hashed('card', 'profile')}>
        <img class={hashed('cover')} src={toLandscapeUrl(1)} alt="" />
        <Photo person={ME} size={72} />
        <strong>{ME.name}</strong>
        <p class={hashed('quiet')}>{ME.headline}</p>
      </div>
      <div class={hashed('card', 'rail-list')}>
        <ul>
          <Row icon="people" text={label('profileViews')} />
          <Row icon="bookmark" text={label('saved')} />
          <Row icon="grid" text={label('groups')} />
        </ul>
      </div>
    </aside>
  );
}

const NEWS = [
  { title: 'Town libraries lend out tools', readers: '2,418' },
  { title: 'Night trains return to the coast', readers: '1,906' },
  { title: 'Why forms ask for your fax number', readers: '854' },
  { title: 'A harvest festival runs out of plates', readers: '612' },
] as const;

export function RightRail() {
  return (
    <aside class={hashed('rail', 'rail-right')}>
      <div class={hashed('card', 'news')}>
        <h2>{label('news')}</h2>
        <ul>
          {NEWS.map(({ readers, title }) => (
            <li key={title}>
              <strong class={hashed('one-line')}>{title}</strong>
              <span class={hashed('quiet')}>{label('readers', readers)}</span>
            </li>
          ))}
        </ul>
      </div>
      <p class={hashed('quiet', 'small-print')}>{label('replica')}</p>
    </aside>
  );
}
