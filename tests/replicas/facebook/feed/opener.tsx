/** @jsxImportSource preact */
import { hashed } from '../../shared/hashed.ts';
import { Icon } from '../../shared/preact/icon.tsx';
import { Button } from '../button.tsx';
import type { Person } from '../content/people.ts';
import { openDialog, type Audience } from '../dialog/store.ts';
import { label } from '../labels.ts';
import { Photo } from '../person.tsx';

export interface OpenerProps {
  readonly author: Person;
  readonly audience: Audience;
}

/** The card that opens the post dialog. Only a group's has a name that does not change. */
export function Opener({ audience, author }: OpenerProps) {
  const isGroup = audience.groupId !== null;
  const words = isGroup ? label('writeSomething') : label('whatsOnYourMind', author.name.split(' ')[0] ?? '');
  const open = (): void => openDialog.set(audience);
  return (
    <div
      class={hashed('card', 'opener')}
      {...(isGroup ? { 'data-pagelet': 'GroupInlineComposer' } : {})}
      role="region"
      aria-label={label('createPost')}
    >
      <div class={hashed('opener-row')}>
        <Photo person={author} size={40} />
        <Button look="opener-words" onPress={open}>
          <span>{words}</span>
        </Button>
      </div>
      <div class={hashed('opener-kinds')}>
        <Button look="kind" onPress={() => undefined}>
          <span class={hashed('red')}>
            <Icon name="video" />
          </span>
          <span>{label('liveVideo')}</span>
        </Button>
        <Button look="kind" onPress={open}>
          <span class={hashed('green')}>
            <Icon name="picture" />
          </span>
          <span>{label('photoVideo')}</span>
        </Button>
        <Button look="kind" onPress={() => undefined}>
          <span class={hashed('yellow')}>
            <Icon name="smile" />
          </span>
          <span>{label('feeling')}</span>
        </Button>
      </div>
    </div>
  );
}
