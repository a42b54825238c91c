/** @jsxImportSource preact */
import { useRef, useState } from 'preact/hooks';
import { hasFlag, switches } from '../../shared/current.ts';
import { recordLine } from '../../shared/fixture.ts';
import { hashed } from '../../shared/hashed.ts';
import { Icon } from '../../shared/preact/icon.tsx';
import { createComment } from '../api.ts';
import { ME, type Person } from '../content/people.ts';
import type { TiptapEditor } from '../editors/tiptap-editor.ts';
import { TiptapHost } from '../editors/tiptap-host.tsx';
import { label } from '../labels.ts';
import { addOwnComment } from '../updates.ts';
import { Photo } from './actor.tsx';
import { componentKey } from './keys.ts';

export interface CommentBoxProps {
  readonly updateId: string;
  /** The comment that is answered; null for a comment under the update. */
  readonly parentUrn: string | null;
  /** Whom a reply mentions before a word is written. */
  readonly mentions?: Person;
}

type SubmitKind = 'named' | 'icon' | 'section';

function toSubmitKind(): SubmitKind {
  const kind = switches.get().flags['commentSubmit'];
  return kind === 'icon' || kind === 'section' ? kind : 'named';
}

interface SubmitProps {
  readonly isReply: boolean;
  readonly isBusy: boolean;
  readonly onSubmit: () => void;
}

/**
 * The button that sends: `commentSubmit=icon` shows a plane without words, `commentSubmit=section` leaves
 * it without a view name of its own.
 */
function SubmitButton({ isBusy, isReply, onSubmit }: SubmitProps) {
  const kind = toSubmitKind();
  const name = isReply ? 'comment-reply-post' : 'comment-post';
  return (
    <div {...componentKey(`${crypto.randomUUID()}commentButtonSection`)}>
      <button
        class={hashed(kind === 'icon' ? 'submit-icon' : 'submit')}
        type="button"
        disabled={isBusy}
        {...(kind === 'section' ? {} : { 'data-view-name': name })}
        onClick={onSubmit}
      >
        {kind === 'icon' ? (
          <Icon name="send" size={20} />
        ) : (
          <span>{label(isReply ? 'reply' : 'comment')}</span>
        )}
      </button>
    </div>
  );
}

/** The comment box of the new feed: tiptap, and a button that is there only with words. */
export function CommentBox({ mentions, parentUrn, updateId }: CommentBoxProps) {
  const editor = useRef<TiptapEditor | null>(null);
  const [hasWords, setHasWords] = useState(false);
  const [isSending, setIsSending] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);
  const readText = (): string => editor.current?.readText() ?? '';
  const isReply = parentUrn !== null;
  const editorLabel = label('commentEditor');
  const isWrapperLabelled = hasFlag('commentLabelOnWrapper');

  const submit = async (): Promise<void> => {
    if (isSending) return;
    const text = readText();
    setIsSending(true);
    setHasFailed(false);
    const answer = await createComment('sdui', { text, updateId, parentUrn });
    setIsSending(false);
    setHasFailed(answer.kind === 'failed');
    if (answer.kind !== 'posted') return;
    editor.current?.setText('');
    addOwnComment(updateId, parentUrn, answer.urn, text);
  };

  return (
    <div
      class={hashed('comment-box')}
      data-view-name="comment-box"
      {...componentKey(`commentBox-${parentUrn ?? `urn:li:activity:${updateId}`}`)}
    >
      <Photo person={ME} size={isReply ? 32 : 40} />
      <div class={hashed('comment-frame')}>
        <div
          class={hashed('comment-editor')}
          data-testid="ui-core-tiptap-text-editor-wrapper"
          {...(isWrapperLabelled ? { 'aria-label': editorLabel } : {})}
        >
          <TiptapHost
            {...(isWrapperLabelled ? {} : { label: editorLabel })}
            placeholder={label(isReply ? 'addReply' : 'addComment')}
            onChange={() => setHasWords(readText().trim() !== '')}
            onReady={(created) => {
              editor.current = created;
              created.focusEnd();
              if (mentions && switches.get().flags['replyMention'] !== '0') {
                created.insertMention(mentions.name, `urn:li:fsd_profile:${mentions.slug}`);
              }
              recordLine('comment-box-open', parentUrn ?? updateId);
            }}
          />
        </div>
        <div class={hashed('comment-tools')}>
          <button class={hashed('round')} type="button" aria-label={label('insertEmoji')}>
            <Icon name="smile" size={20} />
          </button>
          <button class={hashed('round')} type="button" aria-label={label('addPhoto')}>
            <Icon name="picture" size={20} />
          </button>
          {hasWords && <SubmitButton isReply={isReply} isBusy={isSending} onSubmit={() => void submit()} />}
        </div>
        {hasFailed && (
          <p class={hashed('problem')} role="alert">
            {label('commentFailed')}
          </p>
        )}
      </div>
    </div>
  );
}
