/** @jsxImportSource preact */
import { useRef, useState } from 'preact/hooks';
import { hashed } from '../../shared/hashed.ts';
import { navigate } from '../../shared/router.ts';
import { saveArticle } from '../api.ts';
import { ARTICLE_ID } from '../backend.ts';
import type { TiptapEditor } from '../editors/tiptap-editor.ts';
import { TiptapHost } from '../editors/tiptap-host.tsx';
import { label } from '../labels.ts';
import { PublishDialog } from './publish-dialog.tsx';

export interface ArticlePageProps {
  /** Null until the first title made a draft of it. */
  readonly articleId: string | null;
}

/**
 * `/article/new/`, which becomes `/article/edit/ID/` once a title is there: then the body comes up as a new
 * editor with the same words. Saving a draft is no post.
 */
export function ArticlePage({ articleId }: ArticlePageProps) {
  const editor = useRef<TiptapEditor | null>(null);
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const [isPublishing, setIsPublishing] = useState(false);
  const save = (): void => void saveArticle({ title, text, isPublished: false });
  const commitTitle = (): void => {
    if (articleId !== null || title.trim() === '') return;
    save();
    navigate(`/article/edit/${ARTICLE_ID}/`);
  };
  return (
    <main class={`article-editor ${hashed('main')}`}>
      <div class={hashed('card', 'article')}>
        <header class={hashed('article-head')}>
          <span class={hashed('quiet')}>{articleId !== null && label('draftState')}</span>
          <button
            class={`article-editor-nav__publish artdeco-button ${hashed('submit')}`}
            type="button"
            disabled={text.trim() === '' || title.trim() === ''}
            onClick={() => setIsPublishing(true)}
          >
            {label('next')}
          </button>
        </header>
        <textarea
          id="article-editor-headline__textarea"
          class={hashed('article-title')}
          rows={1}
          placeholder={label('articleTitle')}
          value={title}
          onInput={(event) => setTitle(event.currentTarget.value)}
          onBlur={commitTitle}
        />
        <div class={hashed('article-body')}>
          <TiptapHost
            key={articleId ?? 'new'}
            isRich
            label={label('articleEditor')}
            placeholder={label('articlePlaceholder')}
            initialText={text}
            attributes={{ 'data-test-article-editor-content-textbox': '' }}
            onChange={() => setText(editor.current?.readText() ?? '')}
            onReady={(created) => {
              editor.current = created;
            }}
          />
        </div>
      </div>
      {isPublishing && <PublishDialog title={title} text={text} onClose={() => setIsPublishing(false)} />}
    </main>
  );
}
