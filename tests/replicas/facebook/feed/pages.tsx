/** @jsxImportSource preact */
import { hashed } from '../../shared/hashed.ts';
import { useStore } from '../../shared/preact/use-store.ts';
import { toLandscapeUrl } from '../../shared/preact/portrait.ts';
import { GROUP, ME, SPOKE } from '../content/people.ts';
import type { Story } from '../content/stories.ts';
import { PendingCard } from '../dialog/notices.tsx';
import { PROFILE } from '../dialog/store.ts';
import { label } from '../labels.ts';
import { Photo } from '../person.tsx';
import { stories } from '../stories.ts';
import { Opener } from './opener.tsx';
import { StoryCard } from './story.tsx';

function Units({ pagelet, shown }: { readonly pagelet: string; readonly shown: readonly Story[] }) {
  return (
    <div role="feed" class={hashed('list')}>
      {shown.map((story, index) => (
        <div key={story.id} data-pagelet={`${pagelet}_${index}`}>
          <StoryCard story={story} position={index + 1} />
        </div>
      ))}
    </div>
  );
}

/** `/` */
export function HomePage() {
  const all = useStore(stories);
  return (
    <div role="main" class={hashed('main')}>
      <Opener author={ME} audience={PROFILE} />
      <Units pagelet="FeedUnit" shown={all} />
    </div>
  );
}

/** `/groups/ID` */
export function GroupPage({ groupId }: { readonly groupId: string }) {
  const shown = useStore(stories).filter((story) => story.groupId === groupId);
  return (
    <div role="main" class={hashed('main')}>
      <header class={hashed('card', 'banner')}>
        <img src={toLandscapeUrl(GROUP.seed)} alt="" />
        <h1>{GROUP.name}</h1>
        <p class={hashed('quiet')}>
          {label('publicGroup')} · {label('members', '2,140')}
        </p>
        <div class={hashed('banner-tabs')}>
          <span>{label('discussion')}</span>
          <span>{label('about')}</span>
        </div>
      </header>
      <Opener author={ME} audience={{ groupId, pageSlug: null }} />
      <PendingCard groupId={groupId} />
      <Units pagelet="GroupsFeedUnit" shown={shown} />
    </div>
  );
}

/** The page of a business that the person runs. */
export function BusinessPage() {
  const shown = useStore(stories).filter(({ author }) => author.slug === SPOKE.slug);
  return (
    <div role="main" class={hashed('main')}>
      <header class={hashed('card', 'banner')}>
        <img src={toLandscapeUrl(SPOKE.seed)} alt="" />
        <div class={hashed('banner-person')}>
          <Photo person={SPOKE} size={72} />
          <div>
            <h1>{SPOKE.name}</h1>
            <p class={hashed('quiet')}>{label('followers', '1,206')}</p>
          </div>
        </div>
        <div class={hashed('banner-tabs')}>
          <span>{label('posts')}</span>
          <span>{label('about')}</span>
        </div>
      </header>
      <Opener author={SPOKE} audience={{ groupId: null, pageSlug: SPOKE.slug }} />
      <Units pagelet="ProfileTimeline" shown={shown} />
    </div>
  );
}

/** One story on its own: `/NAME/posts/ID`, `/groups/ID/posts/ID`. */
export function StoryPage({ storyId }: { readonly storyId: string }) {
  const story = useStore(stories).find(({ id }) => id === storyId);
  return (
    <div role="main" class={hashed('main')}>
      {story && <StoryCard story={story} position={1} />}
    </div>
  );
}
