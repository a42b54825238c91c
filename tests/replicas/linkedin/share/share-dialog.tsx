/** @jsxImportSource preact */
import { useEffect, useRef, useState } from 'preact/hooks';
import { hasFlag, switches } from '../../shared/current.ts';
import { recordAccepted, recordLine } from '../../shared/fixture.ts';
import { Icon } from '../../shared/preact/icon.tsx';
import { useStore } from '../../shared/preact/use-store.ts';
import { createShare, type ShareAnswer } from '../api.ts';
import type { QuillEditor } from '../editors/quill-editor.ts';
import { QuillHost } from '../editors/quill-host.tsx';
import { label } from '../labels.ts';
import { addOwnUpdate } from '../updates.ts';
import { ShareAuthor, ShareFooter, ShareTools } from './dialog-parts.tsx';
import { DiscardSheet } from './discard-sheet.tsx';
import { ScheduleView, toDefaultTime } from './schedule-view.tsx';
import { isShareBoxOpen, savedDraft } from './store.ts';
import { showToast } from './toasts.tsx';
import { useFocusTrap } from './use-focus-trap.ts';

const ENABLE_AFTER_MS = { least: 50, most: 200 };

function toEnableDelay(): number {
  return ENABLE_AFTER_MS.least + Math.random() * (ENABLE_AFTER_MS.most - ENABLE_AFTER_MS.least);
}

function close(): void {
  isShareBoxOpen.set(false);
}

/** Shows what the backend said; true when the box is done with. */
function settle(answer: ShareAnswer, text: string): boolean {
  switch (answer.kind) {
    case 'posted':
      addOwnUpdate(answer.id, text);
      showToast({
        kind: 'success',
        text: label('posted'),
        path: `/feed/update/urn:li:activity:${answer.id}/`,
      });
      return true;
    case 'scheduled':
      showToast({ kind: 'success', text: label('postScheduled') });
      return true;
    case 'failed':
      showToast({ kind: 'error', text: label('postFailed') });
      return false;
    case 'held':
      return false;
  }
}

/** What the older share box, in the document, does not carry. */
const NAMED = {
  role: 'dialog',
  'aria-labelledby': 'share-to-linkedin-modal__header',
  'data-test-modal-id': 'sharebox',
  'data-test-modal': true,
} as const;

/**
 * The share box; without a root it is the older one, in the document. Its button wakes up a while after Quill reports words; `quill=patched` gives Quill a
 * selection inside the shadow root, without it Quill's own keys stay dead there.
 */
export function ShareDialog({ root }: { readonly root: ShadowRoot | null }) {
  const { outcome, prefill } = useStore(switches);
  const editor = useRef<QuillEditor | null>(null);
  const [canPost, setCanPost] = useState(false);
  const [isSending, setIsSending] = useState(false);
  const [isAsking, setIsAsking] = useState(false);
  const [screen, setScreen] = useState<'write' | 'schedule'>('write');
  const [chosenAt, setChosenAt] = useState<string | null>(null);
  const scheduledAt = chosenAt ?? (outcome === 'schedule' ? toDefaultTime() : null);
  const readText = (): string => editor.current?.readText() ?? '';
  useFocusTrap(root?.host ?? null, () => editor.current?.root.focus());
  useEffect(() => recordLine('share-box-open'), []);

  const wake = (): void => {
    setTimeout(() => setCanPost(readText().trim() !== ''), toEnableDelay());
  };
  const submit = async (): Promise<void> => {
    const text = readText();
    setIsSending(true);
    const answer = await createShare({ text, scheduledAt });
    if (settle(answer, text)) {
      close();
      return;
    }
    setIsSending(false);
    if (answer.kind === 'held') setIsAsking(true);
  };
  const leave = (): void => {
    if (readText().trim() === '') close();
    else setIsAsking(true);
  };
  const discard = (): void => {
    recordLine('share-discard');
    savedDraft.set('');
    close();
  };
  const save = (): void => {
    const text = readText();
    recordAccepted({ text, surface: 'post', kind: 'draft', id: 'draft' });
    savedDraft.set(text);
    showToast({ kind: 'success', text: label('draftSaved') });
    close();
  };

  return (
    <div
      class="artdeco-modal-overlay"
      data-test-modal-container
      onClick={(event) => event.target === event.currentTarget && leave()}
      onKeyDown={(event) => event.key === 'Escape' && leave()}
    >
      <div
        class="artdeco-modal artdeco-modal--layer-default share-box-v2__modal"
        tabIndex={-1}
        {...(root === null ? {} : NAMED)}
      >
        <h2
          id="share-to-linkedin-modal__header"
          class={screen === 'write' ? 'visually-hidden' : 'share-box__title'}
        >
          {label(screen === 'write' ? 'shareHeading' : 'scheduleHeading')}
        </h2>
        <button class="artdeco-modal__dismiss" type="button" aria-label={label('dismiss')} onClick={leave}>
          <Icon name="close" />
        </button>
        {screen === 'schedule' && (
          <ScheduleView
            chosen={scheduledAt}
            onBack={() => setScreen('write')}
            onChoose={(at) => {
              setChosenAt(at);
              setScreen('write');
            }}
          />
        )}
        <div class="share-box" hidden={screen !== 'write'}>
          <ShareAuthor scheduledAt={scheduledAt} />
          <div class="share-creation-state__text-editor">
            <div class="editor-container">
              <div class="editor-content ql-wrapper">
                <QuillHost
                  label={label('shareEditor')}
                  placeholder={label('sharePlaceholder')}
                  initialText={prefill || savedDraft.get()}
                  {...(root !== null && hasFlag('quillPatched') ? { shadowRoot: root } : {})}
                  onChange={wake}
                  onReady={(created) => {
                    editor.current = created;
                    created.focusEnd();
                  }}
                />
              </div>
            </div>
          </div>
          <ShareTools />
          <ShareFooter
            isScheduled={scheduledAt !== null}
            canPost={canPost && !isSending}
            isSending={isSending}
            onSchedule={() => setScreen('schedule')}
            onSubmit={() => void submit()}
          />
        </div>
      </div>
      {isAsking && <DiscardSheet onStay={() => setIsAsking(false)} onDiscard={discard} onSave={save} />}
    </div>
  );
}
