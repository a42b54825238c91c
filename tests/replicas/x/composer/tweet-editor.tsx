/** @jsxImportSource react */
import { Editor, getDefaultKeyBinding, type EditorState } from 'draft-js';
import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { registerEditor } from '../../shared/fixture.ts';
import { hashed } from '../../shared/hashed.ts';
import { label } from '../labels.ts';
import { toSelectionText, toStableHtml, toText } from './draft-text.ts';
import { Typeahead } from './typeahead.tsx';
import { useTypeahead } from './use-typeahead.ts';

const counter = { next: 0 };

export interface TweetEditorProps {
  readonly index: number;
  readonly state: EditorState;
  readonly placeholder: string;
  readonly isReadOnly: boolean;
  /** Takes the focus when it comes up, and again each time this number changes. */
  readonly focusTurn: number;
  onChange(state: EditorState): void;
  onSubmit(): void;
  onFocus(): void;
  onBlur(): void;
}

/** One text box of X's composer, with the whole chain of wrappers and test ids around it. */
export function TweetEditor(props: TweetEditorProps): ReactElement {
  const { focusTurn, index, isReadOnly, onChange, placeholder, state } = props;
  const editor = useRef<Editor>(null);
  const latest = useRef(state);
  latest.current = state;
  const [id] = useState(() => counter.next++);
  const typeahead = useTypeahead(state, onChange);

  useLayoutEffect(() => {
    const element = editor.current?.editor;
    if (!element) throw new Error('Draft.js rendered no editor');
    element.setAttribute('no-focustrapview-refocus', 'true');
    registerEditor(element, {
      model: () => toText(latest.current),
      selection: () => toSelectionText(latest.current),
      html: () => toStableHtml(element),
      undoDepth: () => latest.current.getUndoStack().size,
    });
  }, []);

  useEffect(() => {
    if (focusTurn > 0) editor.current?.focus();
  }, [focusTurn]);

  function toCommand(event: KeyboardEvent): string | null {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return 'tweet-submit';
    if (typeahead === null) return getDefaultKeyBinding(event);
    if (event.key === 'ArrowDown') return 'typeahead-next';
    if (event.key === 'ArrowUp') return 'typeahead-previous';
    if (event.key === 'Enter' || event.key === 'Tab') return 'typeahead-pick';
    if (event.key !== 'Escape') return getDefaultKeyBinding(event);
    event.stopPropagation();
    return 'typeahead-dismiss';
  }

  function obey(command: string): 'handled' | 'not-handled' {
    if (command === 'tweet-submit') props.onSubmit();
    else if (command === 'typeahead-next') typeahead?.move(1);
    else if (command === 'typeahead-previous') typeahead?.move(-1);
    else if (command === 'typeahead-pick') typeahead?.pick();
    else if (command === 'typeahead-dismiss') typeahead?.dismiss();
    else return 'not-handled';
    return 'handled';
  }

  const testId = `tweetTextarea_${index}`;
  return (
    <div className={hashed('editorFrame')}>
      <div data-testid={`${testId}_label`} className={hashed('editorLabel')}>
        <div>
          <div className={hashed('editorInner')}>
            <div dir="ltr" className={hashed('editorText')}>
              <div className="draftjs-styles_0">
                <div data-testid={`${testId}RichTextInputContainer`}>
                  <Editor
                    ref={editor}
                    editorState={state}
                    onChange={onChange}
                    readOnly={isReadOnly}
                    placeholder={placeholder}
                    role="textbox"
                    ariaLabel={label('postText')}
                    ariaMultiline
                    ariaAutoComplete="list"
                    ariaControls={`typeaheadDropdownWrapped-${id}`}
                    {...(typeahead === null
                      ? {}
                      : { ariaActiveDescendantID: `typeaheadFocus-${id}-${typeahead.chosen}` })}
                    spellCheck
                    stripPastedStyles
                    tabIndex={0}
                    webDriverTestID={testId}
                    keyBindingFn={toCommand}
                    handleKeyCommand={obey}
                    onFocus={props.onFocus}
                    onBlur={props.onBlur}
                  />
                </div>
              </div>
            </div>
          </div>
        </div>
      </div>
      {typeahead !== null && (
        <Typeahead id={id} people={typeahead.people} chosen={typeahead.chosen} onPick={typeahead.pick} />
      )}
    </div>
  );
}
