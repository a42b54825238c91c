/** @jsxImportSource react */
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { findRoute, navigate, route } from '../../shared/router.ts';
import { hashed } from '../../shared/hashed.ts';
import { Composer, type ComposerHandle } from '../composer/composer.tsx';
import { SCREEN_PATHS, type Screen } from '../composer/screens.tsx';
import { askToKeep } from '../composer/use-composer.ts';
import { label } from '../labels.ts';
import { Icon } from '../parts/icons.tsx';
import { TweetView } from '../parts/tweet.tsx';
import { findTweet, nextIntent, toIntent, type ComposeIntent } from '../state.ts';
import { ReplyingTo } from '../views/status.tsx';
import { useFocusTrap } from './use-focus-trap.ts';

function takeIntent(): ComposeIntent {
  const intent = nextIntent.get();
  nextIntent.set(null);
  return intent ?? toIntent(findRoute(/./)?.query ?? new URLSearchParams());
}

function findFirstScreen(): Screen | null {
  const path = route.get().replace(/\?.*/, '');
  const entry = Object.entries(SCREEN_PATHS).find(([, screenPath]) => screenPath === path);
  return entry === undefined ? null : (entry[0] as Screen);
}

interface BarProps {
  onClose(): void;
  onDrafts(): void;
}

function Bar({ onClose, onDrafts }: BarProps): ReactElement {
  return (
    <div className={hashed('dialogBar')}>
      <button
        type="button"
        role="button"
        data-testid="app-bar-close"
        aria-label={label('close')}
        className={hashed('round')}
        onClick={onClose}
      >
        <Icon name="close" />
      </button>
      <h2 id="modal-header" className={hashed('dialogTitle')} />
      <button
        type="button"
        role="button"
        data-testid="unsentButton"
        className={hashed('textButton')}
        onClick={onDrafts}
      >
        <span>{label('drafts')}</span>
      </button>
    </div>
  );
}

/** The composer over the page; the page and its own composer stay mounted behind it. */
export function ComposeDialog({ background }: { readonly background: string }): ReactElement {
  const [intent] = useState(takeIntent);
  const [firstScreen] = useState(findFirstScreen);
  const dialog = useRef<HTMLDivElement>(null);
  const composer = useRef<ComposerHandle | null>(null);
  const parent = findTweet(intent.replyTo);
  useFocusTrap(dialog);

  const leave = (): void => navigate(background);

  function close(): void {
    const text = composer.current?.text ?? '';
    if (text === '') leave();
    else askToKeep(text, leave);
  }

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') close();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });

  return (
    <div className={hashed('overlay')}>
      <div data-testid="twc-cc-mask" className={hashed('mask')} onClick={close} />
      <div
        ref={dialog}
        role="dialog"
        aria-modal="true"
        aria-labelledby="modal-header"
        className={hashed('dialog')}
      >
        <Bar onClose={close} onDrafts={() => composer.current?.show('drafts')} />
        <div className={hashed('dialogBody')}>
          {parent !== null && (
            <>
              <TweetView tweet={parent} look="above" />
              <ReplyingTo tweet={parent} />
            </>
          )}
          <Composer
            place="modal"
            intent={intent}
            handle={composer}
            onGone={leave}
            {...(firstScreen === null ? {} : { firstScreen })}
          />
        </div>
      </div>
    </div>
  );
}
