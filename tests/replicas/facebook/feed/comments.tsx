/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import { hashed } from '../../shared/hashed.ts';
import { Icon } from '../../shared/preact/icon.tsx';
import { Button } from '../button.tsx';
import { toStoryPath, type Comment, type Story } from '../content/stories.ts';
import { label } from '../labels.ts';
import { Photo } from '../person.tsx';
import { CommentForm } from './comment-form.tsx';

/** The words of a comment: an element a line, as Facebook breaks them. */
export function Lines({ text }: { readonly text: string }) {
  return (
    <span dir="auto" class={hashed('lines')}>
      {text.split('\n').map((line, index) => (
        <div key={index} dir="auto" style="text-align: start">
          {line === '' ? <br /> : line}
        </div>
      ))}
    </span>
  );
}

interface BubbleProps {
  readonly comment: Comment;
  readonly path: string;
  readonly onReply: () => void;
}

function Bubble({ comment: { age, author, id, text }, onReply, path }: BubbleProps) {
  return (
    <div class={hashed('bubble-column')}>
      <div class={hashed('bubble')}>
        <a href={`/${author.slug}`} class={hashed('bubble-name')}>
          <span dir="auto">{author.name}</span>
        </a>
        <Lines text={text} />
      </div>
      <ul class={hashed('bubble-actions')}>
        <li>
          <a href={`${path}?comment_id=${id}`}>{age}</a>
        </li>
        <li>
          <Button look="link" label={label('like')} onPress={() => undefined}>
            {label('like')}
          </Button>
        </li>
        <li>
          <Button look="link" onPress={onReply}>
            {label('reply')}
          </Button>
        </li>
      </ul>
    </div>
  );
}

interface ThreadProps {
  readonly story: Story;
  readonly top: Comment;
}

/** A comment, its replies and the reply box, all articles inside the story's article. */
function Thread({ story, top }: ThreadProps) {
  const [target, setTarget] = useState<Comment | null>(null);
  const path = toStoryPath(story);
  return (
    <div class={hashed('thread')}>
      <div
        role="article"
        aria-label={label('commentBy', top.author.name, top.age)}
        class={hashed('comment')}
        tabIndex={-1}
      >
        <Photo person={top.author} size={32} />
        <Bubble comment={top} path={path} onReply={() => setTarget(top)} />
      </div>
      <div class={hashed('replies')}>
        {top.replies.map((reply) => (
          <div key={reply.id}>
            <div
              role="article"
              aria-label={label('replyBy', reply.author.name, reply.age)}
              class={hashed('comment')}
              tabIndex={-1}
            >
              <Photo person={reply.author} size={24} />
              <Bubble comment={reply} path={path} onReply={() => setTarget(reply)} />
            </div>
          </div>
        ))}
        {target && (
          <CommentForm
            key={target.id}
            storyId={story.id}
            parentId={target.id}
            repliesTo={target.author}
            isPublic={false}
          />
        )}
      </div>
    </div>
  );
}

export function Comments({ story }: { readonly story: Story }) {
  return (
    <div class={hashed('comments')}>
      {story.comments.length > 0 && (
        <div class={hashed('comment-order')}>
          {label('mostRelevant')} <Icon name="down" size={16} />
        </div>
      )}
      <div>
        {story.comments.map((comment) => (
          <Thread key={comment.id} story={story} top={comment} />
        ))}
      </div>
      <CommentForm storyId={story.id} parentId={null} isPublic={story.groupId !== null} />
    </div>
  );
}
