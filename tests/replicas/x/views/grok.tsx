/** @jsxImportSource react */
import { useState, type ReactElement } from 'react';
import { hashed } from '../../shared/hashed.ts';
import { label } from '../labels.ts';

/** A prompt for a machine: a textarea that is no post and must not be watched. */
export function Grok(): ReactElement {
  const [text, setText] = useState('');
  return (
    <div className={hashed('grok')}>
      <h2>{label('grok')}</h2>
      <textarea
        rows={2}
        autoComplete="off"
        placeholder={label('ask')}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey) return;
          event.preventDefault();
          setText('');
        }}
      />
    </div>
  );
}
