/** @jsxImportSource preact */
import { useRef, useState } from 'preact/hooks';
import { switches } from '../../shared/current.ts';
import { recordLine } from '../../shared/fixture.ts';
import { hashed } from '../../shared/hashed.ts';
import { Icon } from '../../shared/preact/icon.tsx';
import { createComment } from '../api.ts';
import { Button } from '../button.tsx';
import { ME, type Person } from '../content/people.ts';
import { EditorHost } from '../editor/editor-host.tsx';
import type { FacebookEditor } from '../editor/lexical-editor.ts';
import { label } from '../labels.ts';
import { Photo } from '../person.tsx';
import { addOwnComment } from '../stories.ts';

export interface CommentFormProps {
  readonly storyId: string;
  /** The comment that is answered; null for a comment under the story. */
  readonly parentId: string | null;
  readonly repliesTo?: Person;
  readonly isPublic: boolean;
}

function toNames({ isPublic, repliesTo }: CommentFormProps): { label: string; placeholder: string } {
  if (repliesTo) {
    const name = label('replyTo', repliesTo.name);
    return { label: name, placeholder: `${name}…` };
  }
  return {
    label: label('commentAs', ME.name),
    placeholder: label(isPublic ? 'writePublicComment' : 'writeComment'),
  };
}

/**
 * A comment or reply box. A bare Enter takes the words out of it before the backend has answered; they come
 * back when it refuses. The id of the button's container is the same in every box of the page.
 */
export function CommentForm(props: CommentFormProps) {
  const { parentId, repliesTo, storyId } = props;
  const editor = useRef<FacebookEditor | null>(null);
  const [isEmpty, setIsEmpty] = useState(true);
  const [isFocused, setIsFocused] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);
  const names = toNames(props);

  const send = async (text: string): Promise<void> => {
    setHasFailed(false);
    const answer = await createComment({ text, storyId, parentCommentId: parentId });
    if (answer.kind === 'posted') {
      addOwnComment(storyId, parentId, answer.id, text);
      return;
    }
    setHasFailed(answer.kind === 'failed');
    const written = editor.current?.readText() ?? '';
    editor.current?.setText(written === '' ? text : `${text}\n${written}`);
  };
  const submit = (): void => {
    const text = editor.current?.readText() ?? '';
    if (text.trim() === '') return;
    editor.current?.setText('');
    void send(text);
  };
  const start = (created: FacebookEditor): void => {
    editor.current = created;
    if (!repliesTo) return;
    recordLine('reply-box-open', parentId ?? storyId);
    if (switches.get().flags['replyMention'] !== '0') created.insertMention(repliesTo.name);
    created.focusEnd();
  };

  return (
    <div class={hashed('comment-row')}>
      <Photo person={ME} size={repliesTo ? 24 : 32} />
      <div class={hashed('comment-column')}>
        <form role="presentation" class={hashed('comment-form')} onSubmit={(event) => event.preventDefault()}>
          <EditorHost
            className={hashed('comment-editor')}
            label={names.label}
            placeholder={names.placeholder}
            onReady={start}
            onChange={(text) => setIsEmpty(text.trim() === '')}
            onFocus={() => setIsFocused(true)}
            onEnter={submit}
          />
          <div class={hashed('comment-tools')}>
            <ul>
              <li>
                <Button look="tool-small" label={label('emoji')} onPress={() => undefined}>
                  <Icon name="smile" size={18} />
                </Button>
              </li>
              <li>
                <Button look="tool-small" label={label('attachPhoto')} onPress={() => undefined}>
                  <Icon name="camera" size={18} />
                </Button>
              </li>
            </ul>
            <div id="focused-state-composer-submit" class={hashed('comment-submit')}>
              {(isFocused || !isEmpty) && (
                <Button look="tool-send" label={label('postComment')} isDisabled={isEmpty} onPress={submit}>
                  <Icon name="send" size={18} isFilled />
                </Button>
              )}
            </div>
          </div>
        </form>
        {hasFailed && (
          <div role="alert" class={hashed('comment-problem')}>
            {label('commentFailed')}
          </div>
        )}
      </div>
    </div>
  );
}
