/** @jsxImportSource preact */
import { hashed } from '../../shared/hashed.ts';
import { Icon } from '../../shared/preact/icon.tsx';
import { useStore } from '../../shared/preact/use-store.ts';
import { goBack } from '../../shared/router.ts';
import { Button } from '../button.tsx';
import { label } from '../labels.ts';
import { stories } from '../stories.ts';
import { StoryCard } from './story.tsx';

/** One story over the feed, which keeps its own card and comment box of the same story behind it. */
export function StoryDialog({ storyId }: { readonly storyId: string }) {
  const story = useStore(stories).find(({ id }) => id === storyId);
  if (!story) return null;
  const name = label('postBy', story.author.name);
  return (
    <div class={hashed('layer')}>
      <div class={hashed('curtain')} onClick={goBack} />
      <div class={hashed('dialog-place')}>
        <div role="dialog" aria-modal="true" aria-label={name} class={hashed('dialog', 'story-dialog')}>
          <div class={hashed('dialog-head')}>
            <h2>{name}</h2>
            <Button look="round" label={label('close')} onPress={goBack}>
              <Icon name="close" size={20} />
            </Button>
          </div>
          <StoryCard story={story} position={1} />
        </div>
      </div>
    </div>
  );
}
