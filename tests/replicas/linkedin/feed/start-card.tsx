/** @jsxImportSource preact */
import { hashed } from '../../shared/hashed.ts';
import { Icon } from '../../shared/preact/icon.tsx';
import { navigate } from '../../shared/router.ts';
import { ME } from '../content/people.ts';
import { label } from '../labels.ts';
import { isShareBoxOpen } from '../share/store.ts';
import { Photo } from './actor.tsx';

/** What opens the share box. */
export function StartCard() {
  return (
    <div class={hashed('card', 'start')} data-view-name="share-sharebox-focus">
      <div class={hashed('start-row')}>
        <Photo person={ME} size={48} />
        <button
          class={hashed('start-button')}
          type="button"
          aria-label={label('startPost')}
          onClick={() => isShareBoxOpen.set(true)}
        >
          {label('startPost')}
        </button>
      </div>
      <div class={hashed('start-kinds')}>
        <button class={hashed('kind')} type="button">
          <span class={hashed('green')}>
            <Icon name="video" />
          </span>
          {label('video')}
        </button>
        <button class={hashed('kind')} type="button">
          <span class={hashed('blue')}>
            <Icon name="picture" />
          </span>
          {label('photo')}
        </button>
        <button class={hashed('kind')} type="button" onClick={() => navigate('/article/new/')}>
          <span class={hashed('orange')}>
            <Icon name="article" />
          </span>
          {label('writeArticle')}
        </button>
      </div>
    </div>
  );
}
