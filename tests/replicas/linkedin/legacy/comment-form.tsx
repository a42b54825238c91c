/** @jsxImportSource preact */
import { useRef, useState } from 'preact/hooks';
import { switches } from '../../shared/current.ts';
import { hashed } from '../../shared/hashed.ts';
import { Icon } from '../../shared/preact/icon.tsx';
import { createComment } from '../api.ts';
import { ME, type Person } from '../content/people.ts';
import type { QuillEditor } from '../editors/quill-editor.ts';
import { QuillHost } from '../editors/quill-host.tsx';
import { Photo } from '../feed/actor.tsx';
import { label } from '../labels.ts';
import { showToast } from '../share/toasts.tsx';
import { addOwnComment } from '../updates.ts';

export interface CommentFormProps {
  readonly updateId: string;
  /** The comment that is answered; null for a comment under the update. */
  readonly parentUrn: string | null;
  /** Whom the shared reply box mentions before a word is written. */
  readonly mentions?: Person;
}

/** The comment form of the old pages: Quill in the document, and a button that exists only with words. */
export function CommentForm({ mentions, parentUrn, updateId }: CommentFormProps) {
  const editor = useRef<QuillEditor | null>(null);
  const [hasWords, setHasWords] = useState(false);
  const [isSending, setIsSending] = useState(false);
  const readText = (): string => editor.current?.readText() ?? '';
  const isReply = parentUrn !== null;

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (isSending) return;
    const text = readText();
    setIsSending(true);
    const answer = await createComment('legacy', { text, updateId, parentUrn });
    setIsSending(false);
    if (answer.kind === 'failed') showToast({ kind: 'error', text: label('commentFailed') });
    if (answer.kind !== 'posted') return;
    editor.current?.setText('');
    addOwnComment(updateId, parentUrn, answer.urn, text);
  };
  const start = (created: QuillEditor): void => {
    editor.current = created;
    if (!isReply) return;
    created.focusEnd();
    if (mentions && switches.get().flags['replyMention'] !== '0') {
      created.insertMention(mentions.name, `urn:li:fsd_profile:${mentions.slug}`);
      created.focusEnd();
    }
  };

  return (
    <div
      class={`comments-comment-box comments-comment-box--cr ${isReply ? 'comments-comment-box--reply' : ''} ${hashed('comment-box')}`}
    >
      <Photo person={ME} size={isReply ? 32 : 40} />
      <form
        class={`comments-comment-box__form ${hashed('comment-frame')}`}
        onSubmit={(event) => void submit(event)}
      >
        <div class="comments-comment-box-comment__text-editor">
          <div class={`comments-comment-texteditor ${hashed('comment-editor')}`}>
            <div class="editor-container">
              <div class="editor-content ql-wrapper">
                <QuillHost
                  label={label('commentEditor')}
                  placeholder={label(isReply ? 'addReply' : 'addComment')}
                  onChange={() => setHasWords(readText().trim() !== '')}
                  onReady={start}
                />
              </div>
            </div>
          </div>
        </div>
        <div class={`comments-comment-box__detour-container ${hashed('comment-tools')}`}>
          <button
            class={`comments-comment-box__emoji ${hashed('round')}`}
            type="button"
            aria-label={label('insertEmoji')}
          >
            <Icon name="smile" size={20} />
          </button>
          <button
            class={`comments-comment-box__detour-icons ${hashed('round')}`}
            type="button"
            aria-label={label('addPhoto')}
          >
            <Icon name="picture" size={20} />
          </button>
          {hasWords && (
            <button
              class={`comments-comment-box__submit-button--cr artdeco-button artdeco-button--1 artdeco-button--primary ${hashed('submit')}`}
              type="submit"
              disabled={isSending}
            >
              <span class="artdeco-button__text">{label(isReply ? 'reply' : 'comment')}</span>
            </button>
          )}
        </div>
      </form>
    </div>
  );
}
