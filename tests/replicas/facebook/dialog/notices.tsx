/** @jsxImportSource preact */
import { useEffect } from 'preact/hooks';
import { switches } from '../../shared/current.ts';
import { hashed } from '../../shared/hashed.ts';
import { Icon } from '../../shared/preact/icon.tsx';
import { useStore } from '../../shared/preact/use-store.ts';
import { navigate } from '../../shared/router.ts';
import { label } from '../labels.ts';
import { notice, pendingGroups } from './store.ts';

const WORDS = { posted: 'posted', scheduled: 'scheduled', draft: 'draftSaved' } as const;

/** The message at the lower edge after a post: with a link only when there is something to see. */
export function StatusMessage() {
  const current = useStore(notice);
  useEffect(() => {
    if (!current) return;
    const timer = setTimeout(() => notice.set(null), switches.get().toastMs);
    return () => clearTimeout(timer);
  }, [current]);
  if (!current) return null;
  const { kind, path } = current;
  return (
    <div role="status" class={hashed('status')}>
      <span>{label(WORDS[kind])}</span>
      {path && (
        <a
          href={path}
          onClick={(event) => {
            event.preventDefault();
            navigate(path);
          }}
        >
          {label('viewPost')}
        </a>
      )}
    </div>
  );
}

/** In a group whose admins approve posts: a card, and nothing in the feed. */
export function PendingCard({ groupId }: { readonly groupId: string }) {
  if (!useStore(pendingGroups).includes(groupId)) return null;
  return (
    <div class={hashed('card', 'pending')} aria-live="polite">
      <Icon name="clock" />
      <span>{label('pending')}</span>
      <a href={`/groups/${groupId}/my_pending_content`}>{label('managePosts')}</a>
    </div>
  );
}
