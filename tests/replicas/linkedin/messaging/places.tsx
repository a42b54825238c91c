/** @jsxImportSource preact */
import { hasFlag, switches } from '../../shared/current.ts';
import { hashed } from '../../shared/hashed.ts';
import { Icon } from '../../shared/preact/icon.tsx';
import { useStore } from '../../shared/preact/use-store.ts';
import { findRoute, route } from '../../shared/router.ts';
import { ME } from '../content/people.ts';
import { Photo } from '../feed/actor.tsx';
import { label } from '../labels.ts';
import { conversations, isBubbleOpen } from './store.ts';
import { MessageThread } from './thread.tsx';

const MESSAGING = /^\/messaging(?:\/|$)/;

function isInShadow(): boolean {
  return switches.get().flags['messaging'] === 'shadow';
}

/** `/messaging/` of the old front end, in the document. */
export function MessagingPage() {
  const [first, ...others] = useStore(conversations);
  if (!first) return null;
  return (
    <main class={hashed('main', 'messaging')}>
      <div class={`scaffold-layout__list ${hashed('card', 'conversations')}`}>
        <h1>{label('messaging')}</h1>
        <ul>
          {[first, ...others].map(({ id, messages, person }) => (
            <li key={id} class={hashed('conversation-row')}>
              <Photo person={person} size={48} />
              <span>
                <strong>{person.name}</strong>
                <small class={hashed('quiet', 'one-line')}>{messages.at(-1)?.text}</small>
              </span>
            </li>
          ))}
        </ul>
      </div>
      <div class={hashed('card')}>{!isInShadow() && <MessageThread conversation={first} isLegacy />}</div>
    </main>
  );
}

/** The conversation of `/messaging/` inside the shadow root, without a readable class: `messaging=shadow`. */
export function ShadowMessaging() {
  const [first] = useStore(conversations);
  const isHere = findRoute(MESSAGING, useStore(route)) !== null;
  if (!first || !isHere || !isInShadow()) return null;
  return (
    <div class={hashed('shadow-conversation')}>
      <MessageThread conversation={first} isLegacy={false} />
    </div>
  );
}

/** The conversation that stands over the lower edge of every other page; `bubble` opens it from the start. */
export function MessagingBubble() {
  const [first] = useStore(conversations);
  const isOpen = useStore(isBubbleOpen) || hasFlag('bubble');
  const isOnMessaging = findRoute(MESSAGING, useStore(route)) !== null;
  if (!first || isOnMessaging) return null;
  return (
    <aside id="msg-overlay" class={`msg-overlay-container ${hashed('bubbles')}`}>
      {isOpen && (
        <div class={`msg-overlay-conversation-bubble ${hashed('bubble')}`}>
          <MessageThread conversation={first} isLegacy>
            <button
              class={hashed('round')}
              type="button"
              aria-label={label('dismiss')}
              onClick={() => isBubbleOpen.set(false)}
            >
              <Icon name="close" size={20} />
            </button>
          </MessageThread>
        </div>
      )}
      <button
        class={`msg-overlay-bubble-header ${hashed('bubble-list')}`}
        type="button"
        onClick={() => isBubbleOpen.set(!isOpen)}
      >
        <Photo person={ME} size={32} />
        <strong>{label('messaging')}</strong>
        <Icon name="more" size={20} />
      </button>
    </aside>
  );
}
