/** @jsxImportSource react */
import { useState, type ReactElement, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { hashed } from '../../shared/hashed.ts';
import { getTomorrowMorning, toMoment } from '../clock.ts';
import { useStore } from '../hooks.ts';
import { label } from '../labels.ts';
import { Icon } from '../parts/icons.tsx';
import { savedDrafts } from '../state.ts';

/** A screen that stands in for the editor, which is unmounted while it is up. */
export type Screen = 'schedule' | 'media' | 'drafts';

export const SCREEN_PATHS: Readonly<Record<Screen, string>> = {
  schedule: '/compose/post/schedule',
  media: '/compose/post/media',
  drafts: '/compose/post/unsent/drafts',
};

export interface ScreensProps {
  readonly screen: Screen;
  readonly hue: number | null;
  onBack(): void;
  onPlan(at: number): void;
  onLoad(text: string): void;
}

interface FrameProps {
  readonly title: string;
  readonly action?: ReactNode;
  readonly children: ReactNode;
  onBack(): void;
}

function Frame({ action, children, onBack, title }: FrameProps): ReactElement {
  return (
    <div className={hashed('overlay')}>
      <div className={hashed('mask')} />
      <div role="dialog" aria-modal="true" aria-labelledby="modal-header" className={hashed('dialog')}>
        <div className={hashed('dialogBar')}>
          <button
            type="button"
            data-testid="app-bar-back"
            aria-label={label('back')}
            className={hashed('round')}
            onClick={onBack}
          >
            <Icon name="back" />
          </button>
          <h2 id="modal-header" className={hashed('dialogTitle')}>
            {title}
          </h2>
          {action}
        </div>
        {children}
      </div>
    </div>
  );
}

function Schedule({ onBack, onPlan }: ScreensProps): ReactElement {
  const [at] = useState(getTomorrowMorning);
  const confirm = (
    <button
      type="button"
      data-testid="scheduledConfirmationPrimaryAction"
      className={hashed('pill', 'solid')}
      onClick={() => onPlan(at)}
    >
      {label('confirm')}
    </button>
  );
  return (
    <Frame title={label('schedule')} action={confirm} onBack={onBack}>
      <p className={hashed('screenText')}>{label('willSend', toMoment(at))}</p>
      <div className={hashed('screenFields')}>
        <label>
          {label('date')}
          <input type="date" readOnly value={new Date(at).toISOString().slice(0, 10)} />
        </label>
        <label>
          {label('time')}
          <input type="time" readOnly value="09:00" />
        </label>
      </div>
    </Frame>
  );
}

function Media({ hue, onBack }: ScreensProps): ReactElement {
  const done = (
    <button type="button" data-testid="applyButton" className={hashed('pill', 'solid')} onClick={onBack}>
      {label('done')}
    </button>
  );
  return (
    <Frame title={label('editMedia')} action={done} onBack={onBack}>
      <div className={hashed('picture')} style={{ '--hue': hue ?? 0 } as object} />
    </Frame>
  );
}

function Drafts({ onBack, onLoad }: ScreensProps): ReactElement {
  const drafts = useStore(savedDrafts);
  return (
    <Frame title={label('drafts')} onBack={onBack}>
      {drafts.length === 0 && <p className={hashed('screenText')}>{label('noDrafts')}</p>}
      {drafts.map((text) => (
        <button
          key={text}
          type="button"
          data-testid="unsentTweet"
          className={hashed('draftRow')}
          onClick={() => onLoad(text)}
        >
          {text}
        </button>
      ))}
    </Frame>
  );
}

const VIEWS = { schedule: Schedule, media: Media, drafts: Drafts } as const;

export function Screens(props: ScreensProps): ReactElement {
  const View = VIEWS[props.screen];
  const layers = document.getElementById('layers');
  if (layers === null) throw new Error('the page has no layers');
  return createPortal(<View {...props} />, layers);
}
