/** @jsxImportSource react */
import { Editor, EditorState, RichUtils } from 'draft-js';
import { useEffect, useLayoutEffect, useRef, useState, type ReactElement } from 'react';
import { registerEditor } from '../../shared/fixture.ts';
import { hashed } from '../../shared/hashed.ts';
import { toSelectionText, toStableHtml, toText } from '../composer/draft-text.ts';
import type { PostAnswer } from '../backend.ts';
import { SELF } from '../data/people.ts';
import { label } from '../labels.ts';
import { sendOperation } from '../publish.ts';
import { showToast } from '../toasts.ts';

const AUTOSAVE_MS = 800;
const BLOCKS = [
  ['H', 'header-two'],
  ['•', 'unordered-list-item'],
  ['”', 'blockquote'],
] as const;

/** The page on which long articles are written: saves itself while one types, which is no post. */
export function ArticleEditor(): ReactElement {
  const [title, setTitle] = useState('');
  const [state, setState] = useState(() => EditorState.createEmpty());
  const [saved, setSaved] = useState('');
  const editor = useRef<Editor>(null);
  const latest = useRef(state);
  latest.current = state;
  const text = toText(state);

  useLayoutEffect(() => {
    const element = editor.current?.editor;
    if (!element) throw new Error('Draft.js rendered no editor');
    registerEditor(element, {
      model: () => toText(latest.current),
      selection: () => toSelectionText(latest.current),
      html: () => toStableHtml(element),
    });
  }, []);

  useEffect(() => {
    if (text === saved) return undefined;
    const timer = setTimeout(() => {
      void sendOperation('ArticleEntityUpdateContent', { text }).then(() => setSaved(text));
    }, AUTOSAVE_MS);
    return () => clearTimeout(timer);
  }, [saved, text]);

  async function publish(): Promise<void> {
    const { errors } = (await sendOperation('ArticleEntityPublish', { text })) as PostAnswer;
    if (errors === undefined) showToast(label('published'), `/${SELF.handle}/article/77`);
    else showToast(label('failed'));
  }

  return (
    <div className={hashed('article')}>
      <div className={hashed('top', 'pageHead')}>
        <span className={hashed('dim', 'grow')}>{saved === text ? label('saved') : ''}</span>
        <button
          type="button"
          data-testid="publishButton"
          className={hashed('pill', 'submit')}
          disabled={title.trim() === '' || text.trim() === ''}
          onClick={() => void publish()}
        >
          {label('publish')}
        </button>
      </div>
      <textarea
        rows={1}
        className={hashed('articleTitle')}
        placeholder={label('addTitle')}
        value={title}
        onChange={(event) => setTitle(event.target.value)}
      />
      <div className={hashed('articleTools')}>
        {BLOCKS.map(([sign, block]) => (
          <button
            key={block}
            type="button"
            className={hashed('round')}
            onMouseDown={(event) => {
              event.preventDefault();
              setState(RichUtils.toggleBlockType(latest.current, block));
            }}
          >
            {sign}
          </button>
        ))}
      </div>
      <Editor
        ref={editor}
        editorState={state}
        onChange={setState}
        placeholder={label('startWriting')}
        ariaLabel={label('articleBody')}
        ariaMultiline
        handleKeyCommand={(command, current) => {
          const next = RichUtils.handleKeyCommand(current, command);
          if (next === null) return 'not-handled';
          setState(next);
          return 'handled';
        }}
      />
    </div>
  );
}
