/** @jsxImportSource preact */
import { hashed } from '../../shared/hashed.ts';
import { Icon } from '../../shared/preact/icon.tsx';
import { Button } from '../button.tsx';
import { ME, type Person } from '../content/people.ts';
import { EditorHost } from '../editor/editor-host.tsx';
import type { FacebookEditor } from '../editor/lexical-editor.ts';
import { label } from '../labels.ts';
import { SharedCard } from './shared-card.tsx';
import { Photo } from '../person.tsx';

export interface WriteScreenProps {
  readonly author: Person;
  readonly isGroup: boolean;
  readonly sharedId?: string;
  readonly initialText: string;
  /** What the last button does: `post` sends, `next` leads to the settings. */
  readonly step: 'post' | 'next';
  readonly isReady: boolean;
  readonly isSending: boolean;
  readonly hasFailed: boolean;
  readonly onReady: (editor: FacebookEditor) => void;
  readonly onChange: (text: string) => void;
  readonly onSubmit: () => void;
}

function toPlaceholder(author: Person, isGroup: boolean): string {
  if (isGroup) return label('publicPost');
  return label('whatsOnYourMind', author.name.split(' ')[0] ?? author.name);
}

function Tools() {
  return (
    <div class={hashed('tools')}>
      <span dir="auto">{label('addToPost')}</span>
      <Button look="tool-green" label={label('photoVideo')} onPress={() => undefined}>
        <Icon name="picture" />
      </Button>
      <Button look="tool-blue" label={label('tagPeople')} onPress={() => undefined}>
        <Icon name="people" />
      </Button>
      <Button look="tool-yellow" label={label('feeling')} onPress={() => undefined}>
        <Icon name="smile" />
      </Button>
      <Button look="tool-red" label={label('checkIn')} onPress={() => undefined}>
        <Icon name="pin" />
      </Button>
    </div>
  );
}

export function Alert() {
  return (
    <div role="alert" class={hashed('alert')}>
      <Icon name="alert" size={20} />
      <span>{label('postFailed')}</span>
    </div>
  );
}

/** The screen of the post dialog with the editor in it. */
export function WriteScreen(props: WriteScreenProps) {
  const { author, isGroup, isReady, isSending } = props;
  const placeholder = toPlaceholder(author, isGroup);
  return (
    <form method="POST" class={hashed('dialog-body')} onSubmit={(event) => event.preventDefault()}>
      <div class={hashed('author')}>
        <Photo person={author} size={40} />
        <div>
          <strong>{author.name}</strong>
          <span class={hashed('audience')}>
            <Icon name={author === ME && !isGroup ? 'people' : 'globe'} size={12} />
            {label(author === ME && !isGroup ? 'audienceFriends' : 'audiencePublic')}
          </span>
        </div>
      </div>
      <div class={hashed('write-area')}>
        <EditorHost
          className={hashed('write-editor')}
          label={placeholder}
          placeholder={placeholder}
          initialText={props.initialText}
          onReady={props.onReady}
          onChange={props.onChange}
        />
      </div>
      {props.sharedId !== undefined && <SharedCard storyId={props.sharedId} />}
      {props.hasFailed && <Alert />}
      <Tools />
      <div class={hashed('submit-row')}>
        <Button
          look="button-main"
          label={label(props.step === 'next' ? 'next' : 'post')}
          isDisabled={!isReady || isSending}
          onPress={props.onSubmit}
        >
          {label(props.step === 'next' ? 'next' : 'post')}
        </Button>
      </div>
      {isSending && (
        <div class={hashed('sending')}>
          <span role="progressbar" aria-label={label('posting')} class={hashed('spinner')} />
          <span>{label('posting')}</span>
        </div>
      )}
    </form>
  );
}
