/** @jsxImportSource preact */
import { hashed } from '../../shared/hashed.ts';
import { Icon, type IconName } from '../../shared/preact/icon.tsx';
import { toPortraitUrl } from '../../shared/preact/portrait.ts';
import { navigate, route } from '../../shared/router.ts';
import { useStore } from '../../shared/preact/use-store.ts';
import { ME } from '../content/people.ts';
import { label } from '../labels.ts';

interface TabProps {
  readonly icon: IconName;
  readonly text: string;
  readonly path: string;
}

function Tab({ icon, path, text }: TabProps) {
  const isHere = useStore(route).startsWith(path);
  const open = (event: MouseEvent): void => {
    event.preventDefault();
    navigate(path);
  };
  return (
    <li>
      <a class={hashed('tab')} href={path} onClick={open} {...(isHere ? { 'aria-current': 'page' } : {})}>
        <Icon name={icon} isFilled={isHere} />
        <span>{text}</span>
      </a>
    </li>
  );
}

/** The site's own head; its search box is a combobox that nobody may read. */
export function GlobalNav() {
  return (
    <header id="global-nav" class={`global-nav ${hashed('head')}`}>
      <div class={hashed('head-inner')}>
        <a class={hashed('mark')} href="/feed/" aria-label={label('home')}>
          <i />
          <i />
        </a>
        <label class={hashed('search')}>
          <Icon name="search" size={18} />
          <input
            class="search-global-typeahead__input"
            role="combobox"
            type="text"
            aria-autocomplete="list"
            aria-expanded="false"
            aria-label={label('search')}
            placeholder={label('searchFor')}
          />
        </label>
        <nav class={hashed('tabs')}>
          <ul>
            <Tab icon="home" path="/feed/" text={label('home')} />
            <Tab icon="people" path="/mynetwork/" text={label('network')} />
            <Tab icon="briefcase" path="/jobs/" text={label('jobs')} />
            <Tab icon="chat" path="/messaging/" text={label('messaging')} />
            <Tab icon="bell" path="/notifications/" text={label('notifications')} />
            <li>
              <button class={hashed('tab')} type="button">
                <img
                  class={`global-nav__me-photo ${hashed('photo')}`}
                  src={toPortraitUrl(ME.seed)}
                  alt={ME.name}
                  width={24}
                  height={24}
                />
                <span>{label('me')}</span>
              </button>
            </li>
          </ul>
        </nav>
      </div>
    </header>
  );
}
