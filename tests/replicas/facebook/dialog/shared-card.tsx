/** @jsxImportSource preact */
import { hashed } from '../../shared/hashed.ts';
import { useStore } from '../../shared/preact/use-store.ts';
import { Lines } from '../feed/comments.tsx';
import { stories } from '../stories.ts';

/** The story that a post passes on, below its words. */
export function SharedCard({ storyId }: { readonly storyId: string }) {
  const story = useStore(stories).find(({ id }) => id === storyId);
  if (!story) return null;
  return (
    <div class={hashed('card', 'shared')}>
      <strong>{story.author.name}</strong>
      <div data-ad-rendering-role="story_message" data-ad-preview="message">
        <Lines text={story.text} />
      </div>
    </div>
  );
}
