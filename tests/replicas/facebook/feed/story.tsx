/** @jsxImportSource preact */
import { useRef } from 'preact/hooks';
import { hashed } from '../../shared/hashed.ts';
import { Icon, type IconName } from '../../shared/preact/icon.tsx';
import { toLandscapeUrl } from '../../shared/preact/portrait.ts';
import { navigate } from '../../shared/router.ts';
import { Button } from '../button.tsx';
import { GROUP } from '../content/people.ts';
import { toStoryPath, type Story } from '../content/stories.ts';
import { openDialog, PROFILE } from '../dialog/store.ts';
import { label, toCommentCount } from '../labels.ts';
import { Photo } from '../person.tsx';
import { Comments, Lines } from './comments.tsx';

function Head({ story }: { readonly story: Story }) {
  const { age, author, groupId } = story;
  const path = toStoryPath(story);
  return (
    <div class={hashed('story-head')}>
      <a href={`/${author.slug}`} aria-label={author.name}>
        <Photo person={author} size={40} />
      </a>
      <div class={hashed('story-names')}>
        <h4>
          <span data-ad-rendering-role="profile_name">
            <a href={`/${author.slug}`}>
              <strong>{author.name}</strong>
            </a>
          </span>
          {groupId && (
            <span class={hashed('quiet')}>
              {' ▸ '}
              <a href={`/groups/${groupId}`}>{GROUP.name}</a>
            </span>
          )}
        </h4>
        <span class={hashed('quiet', 'age')}>
          <a href={path}>{age}</a> · <Icon name={groupId ? 'people' : 'globe'} size={12} />
        </span>
      </div>
      <Button look="round-quiet" label={label('postActions')} onPress={() => undefined}>
        <Icon name="more" size={20} />
      </Button>
    </div>
  );
}

interface ActionProps {
  readonly icon: IconName;
  readonly name: string;
  readonly text: string;
  readonly onPress: () => void;
}

function Action({ icon, name, onPress, text }: ActionProps) {
  return (
    <Button look="action" label={name} onPress={onPress}>
      <Icon name={icon} size={20} />
      <span>{text}</span>
    </Button>
  );
}

export interface StoryCardProps {
  readonly story: Story;
  /** Number in the feed, from 1. */
  readonly position: number;
}

/** One story. It is the topmost article; the comments are articles inside of it. */
export function StoryCard({ position, story }: StoryCardProps) {
  const card = useRef<HTMLDivElement>(null);
  const focusComment = (): void => {
    const forms = [...(card.current?.querySelectorAll('form[role="presentation"]') ?? [])];
    forms.at(-1)?.querySelector<HTMLElement>('[role="textbox"]')?.focus();
  };
  const count = story.comments.reduce((sum, { replies }) => sum + 1 + replies.length, 0);
  return (
    <div
      ref={card}
      role="article"
      aria-posinset={position}
      aria-label={label('postBy', story.author.name)}
      class={hashed('card', 'story')}
    >
      <Head story={story} />
      <div
        class={hashed('story-words')}
        data-ad-rendering-role="story_message"
        data-ad-comet-preview="message"
        data-ad-preview="message"
      >
        <Lines text={story.text} />
      </div>
      {story.hasPicture && <img class={hashed('picture')} src={toLandscapeUrl(story.author.seed)} alt="" />}
      <div class={hashed('counts', 'quiet')}>
        <span>
          <i class={hashed('thumb')}>
            <Icon name="like" size={11} isFilled />
          </i>{' '}
          {story.likes}
        </span>
        <a
          href={toStoryPath(story)}
          onClick={(event) => {
            event.preventDefault();
            navigate(toStoryPath(story));
          }}
        >
          {toCommentCount(count)}
        </a>
      </div>
      <div class={hashed('actions')}>
        <Action icon="like" name={label('like')} text={label('like')} onPress={() => undefined} />
        <Action icon="comment" name={label('leaveComment')} text={label('comment')} onPress={focusComment} />
        <Action
          icon="share"
          name={label('share')}
          text={label('share')}
          onPress={() => openDialog.set({ ...PROFILE, sharedId: story.id })}
        />
      </div>
      <Comments story={story} />
    </div>
  );
}
