/** @jsxImportSource preact */
import { useRef, useState } from 'preact/hooks';
import { hasFlag, switches } from '../../shared/current.ts';
import { recordAccepted, recordLine } from '../../shared/fixture.ts';
import { useStore } from '../../shared/preact/use-store.ts';
import { createStory, type StoryAnswer } from '../api.ts';
import { ME, SPOKE } from '../content/people.ts';
import { toStoryPath } from '../content/stories.ts';
import type { FacebookEditor } from '../editor/lexical-editor.ts';
import { label } from '../labels.ts';
import { addOwnStory } from '../stories.ts';
import { DialogFrame } from './frame.tsx';
import { LeaveSheet } from './leave-sheet.tsx';
import { SettingsScreen, toDefaultTime } from './settings-screen.tsx';
import { notice, openDialog, pendingGroups, savedDraft, type Audience } from './store.ts';
import { useFocusTrap } from './use-focus-trap.ts';
import { WriteScreen } from './write-screen.tsx';

function close(): void {
  openDialog.set(null);
}

/** Shows what the backend said; true when the dialog is done with. */
function settle(answer: StoryAnswer, { groupId, pageSlug }: Audience, text: string): boolean {
  if (answer.kind === 'failed' || answer.kind === 'left-open') return false;
  savedDraft.set('');
  if (answer.kind === 'scheduled') notice.set({ kind: 'scheduled' });
  if (answer.kind === 'pending' && groupId) pendingGroups.set([...pendingGroups.get(), groupId]);
  if (answer.kind !== 'posted') return true;
  const author = pageSlug ? SPOKE : ME;
  const story = { id: answer.id, author, groupId, text };
  const { flags } = switches.get();
  if (flags['sign'] !== 'status') addOwnStory(story);
  if (flags['sign'] !== 'unit') notice.set({ kind: 'posted', path: toStoryPath(story) });
  return true;
}

/**
 * The post dialog. Pages, and everybody with the `next` flag, go through "Post settings", where the editor
 * is no longer there; `outcome=schedule` sets a time there by itself.
 */
export function PostDialog({ audience }: { readonly audience: Audience }) {
  const { outcome, prefill } = useStore(switches);
  const editor = useRef<FacebookEditor | null>(null);
  const [text, setText] = useState(prefill || savedDraft.get());
  const [screen, setScreen] = useState<'write' | 'settings'>('write');
  const [chosenAt, setChosenAt] = useState<string | null>(null);
  const [isSending, setIsSending] = useState(false);
  const [hasFailed, setHasFailed] = useState(false);
  const [isAsking, setIsAsking] = useState(false);
  const isTwoStep = audience.pageSlug !== null || hasFlag('next') || outcome === 'schedule';
  const scheduledAt = chosenAt ?? (outcome === 'schedule' ? toDefaultTime() : null);
  useFocusTrap(() => editor.current?.root.focus());

  const submit = async (): Promise<void> => {
    const words = screen === 'write' ? (editor.current?.readText() ?? '') : text;
    setIsSending(true);
    setHasFailed(false);
    const answer = await createStory({ ...audience, text: words, scheduledAt });
    if (settle(answer, audience, words)) {
      close();
      return;
    }
    setIsSending(false);
    setHasFailed(answer.kind === 'failed');
    setIsAsking(answer.kind === 'left-open');
  };
  const leave = (): void => {
    if (text.trim() === '') close();
    else setIsAsking(true);
  };
  const discard = (): void => {
    recordLine('post-discard');
    savedDraft.set('');
    close();
  };
  const save = (): void => {
    recordAccepted({ text, surface: 'post', kind: 'draft', id: 'draft' });
    savedDraft.set(text);
    notice.set({ kind: 'draft' });
    close();
  };

  return (
    <>
      <DialogFrame
        title={label(screen === 'write' ? 'createPost' : 'postSettings')}
        onClose={leave}
        {...(screen === 'settings' ? { onBack: () => setScreen('write') } : {})}
      >
        {screen === 'write' ? (
          <WriteScreen
            author={audience.pageSlug ? SPOKE : ME}
            isGroup={audience.groupId !== null}
            {...(audience.sharedId === undefined ? {} : { sharedId: audience.sharedId })}
            initialText={text}
            step={isTwoStep ? 'next' : 'post'}
            isReady={text.trim() !== ''}
            isSending={isSending}
            hasFailed={hasFailed}
            onChange={setText}
            onReady={(created) => {
              editor.current = created;
              created.focusEnd();
            }}
            onSubmit={() => {
              if (isTwoStep) setScreen('settings');
              else void submit();
            }}
          />
        ) : (
          <SettingsScreen
            scheduledAt={scheduledAt}
            isSending={isSending}
            hasFailed={hasFailed}
            onSchedule={setChosenAt}
            onSubmit={() => void submit()}
          />
        )}
      </DialogFrame>
      {isAsking && <LeaveSheet onStay={() => setIsAsking(false)} onSave={save} onDiscard={discard} />}
    </>
  );
}
