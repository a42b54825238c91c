/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import { hashed } from '../../shared/hashed.ts';
import { Icon } from '../../shared/preact/icon.tsx';
import { navigate } from '../../shared/router.ts';
import { saveArticle } from '../api.ts';
import { QuillHost } from '../editors/quill-host.tsx';
import { label } from '../labels.ts';
import { showToast } from '../share/toasts.tsx';

export interface PublishDialogProps {
  readonly title: string;
  readonly text: string;
  readonly onClose: () => void;
}

function toSlug(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/** The last step of an article, with a Quill of its own for the words that go with it. */
export function PublishDialog({ onClose, text, title }: PublishDialogProps) {
  const [isSending, setIsSending] = useState(false);
  const publish = async (): Promise<void> => {
    setIsSending(true);
    const { isSaved } = await saveArticle({ title, text, isPublished: true });
    if (isSaved) {
      navigate(`/pulse/${toSlug(title)}/`);
      return;
    }
    setIsSending(false);
    showToast({ kind: 'error', text: label('postFailed') });
  };
  return (
    <div class={hashed('article-layer')}>
      <div
        role="dialog"
        aria-labelledby="publish-heading"
        class={`artdeco-modal ${hashed('card', 'publish')}`}
      >
        <header class={hashed('article-head')}>
          <h2 id="publish-heading">{label('publishHeading')}</h2>
          <button class={hashed('round')} type="button" aria-label={label('dismiss')} onClick={onClose}>
            <Icon name="close" size={20} />
          </button>
        </header>
        <div class={`share-creation-state__text-editor ${hashed('publish-words')}`}>
          <QuillHost
            label={label('shareEditor')}
            placeholder={label('sharePlaceholder')}
            onChange={() => undefined}
            onReady={(created) => created.focusEnd()}
          />
        </div>
        <footer class={hashed('article-head')}>
          <span />
          <button
            class={`article-editor-publish__button ${hashed('submit')}`}
            type="button"
            disabled={isSending}
            onClick={() => void publish()}
          >
            {label('publish')}
          </button>
        </footer>
      </div>
    </div>
  );
}
