/** @jsxImportSource preact */
import { hashed } from '../../shared/hashed.ts';
import { Icon, type IconName } from '../../shared/preact/icon.tsx';
import { useStore } from '../../shared/preact/use-store.ts';
import { navigate, route } from '../../shared/router.ts';
import { Button } from '../button.tsx';
import { GROUP, ME, SPOKE } from '../content/people.ts';
import { label } from '../labels.ts';
import { Photo } from '../person.tsx';

interface TabProps {
  readonly icon: IconName;
  readonly name: string;
  readonly path: string;
}

function Tab({ icon, name, path }: TabProps) {
  const { pathname } = new URL(useStore(route), location.origin);
  const isHere = path === '/' ? pathname === '/' : pathname.startsWith(path);
  return (
    <li>
      <a
        class={hashed('tab')}
        href={path}
        aria-label={name}
        {...(isHere ? { 'aria-current': 'page' } : {})}
        onClick={(event) => {
          event.preventDefault();
          navigate(path);
        }}
      >
        <Icon name={icon} isFilled={isHere} />
      </a>
    </li>
  );
}

/** Not a pair that the types of JSX know, but the one that the live site has. */
const SEARCH_FIELD: Record<string, string> = { type: 'search', role: 'combobox' };

/** The bar at the top, with a search field that nobody may read. */
export function Head() {
  return (
    <div role="banner" class={hashed('head')}>
      <div class={hashed('head-start')}>
        <a href="/" class={hashed('mark')} aria-label={label('home')}>
          <i />
        </a>
        <label class={hashed('search')}>
          <Icon name="search" size={18} />
          <input
            {...SEARCH_FIELD}
            aria-autocomplete="list"
            aria-expanded="false"
            dir="auto"
            aria-label={label('searchFacebook')}
            placeholder={label('searchFacebook')}
          />
        </label>
      </div>
      <ul class={hashed('tabs')}>
        <Tab icon="home" name={label('home')} path="/" />
        <Tab icon="shop" name={label('pages')} path={`/${SPOKE.slug}`} />
        <Tab icon="people" name={label('groups')} path={`/groups/${GROUP.id}`} />
      </ul>
      <div class={hashed('head-end')}>
        <Button look="round" label={label('menu')} onPress={() => undefined}>
          <Icon name="grid" size={20} />
        </Button>
        <Button look="round" label={label('messenger')} onPress={() => undefined}>
          <Icon name="chat" size={20} />
        </Button>
        <Button look="round" label={label('notifications')} onPress={() => undefined}>
          <Icon name="bell" size={20} />
        </Button>
        <Button look="face" label={label('yourProfile')} onPress={() => undefined}>
          <Photo person={ME} size={40} />
        </Button>
      </div>
    </div>
  );
}
