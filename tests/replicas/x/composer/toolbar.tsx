/** @jsxImportSource react */
import type { ReactElement } from 'react';
import { isFlagSet } from '../../shared/switches.ts';
import { hashed } from '../../shared/hashed.ts';
import { useSwitches } from '../hooks.ts';
import { label } from '../labels.ts';
import { Icon, type IconName } from '../parts/icons.tsx';
import { Countdown } from './countdown.tsx';

export type ComposerPlace = 'home' | 'modal' | 'inline';

export interface ToolbarProps {
  readonly place: ComposerPlace;
  readonly submitLabel: string;
  readonly isEnabled: boolean;
  readonly length: number;
  readonly canAdd: boolean;
  onSubmit(): void;
  onAdd(): void;
  onMedia(): void;
  onSchedule(): void;
}

interface ToolProps {
  readonly icon: IconName;
  readonly name: string;
  readonly testId?: string;
  onPress?(): void;
}

function Tool({ icon, name, onPress, testId }: ToolProps): ReactElement {
  return (
    <div role="presentation" className={hashed('tool')}>
      <button type="button" role="button" aria-label={name} data-testid={testId} onClick={() => onPress?.()}>
        <Icon name={icon} />
      </button>
    </div>
  );
}

interface SubmitProps {
  readonly testId: string;
  readonly text: string;
  readonly isEnabled: boolean;
  onPress(): void;
}

function Submit({ isEnabled, onPress, testId, text }: SubmitProps): ReactElement {
  return (
    <button
      type="button"
      role="button"
      data-testid={testId}
      disabled={!isEnabled}
      {...(isEnabled ? {} : { 'aria-disabled': true, tabIndex: -1 })}
      className={hashed('pill', 'submit')}
      onClick={onPress}
    >
      <div dir="ltr">
        <span>
          <span>{text}</span>
        </span>
      </div>
    </button>
  );
}

/** Tools, counter and submit button; a sibling of the editor's subtree, as on the site. */
export function Toolbar(props: ToolbarProps): ReactElement {
  const switches = useSwitches();
  const { isEnabled, length, onMedia, onSchedule, place, submitLabel } = props;
  const isInlineId = (place !== 'modal') !== isFlagSet(switches, 'swapButtons');
  // A press that does nothing was seen on the live site: the handler had not been attached.
  const press = isFlagSet(switches, 'deadButton') ? () => undefined : props.onSubmit;
  return (
    <div data-testid="toolBar" className={hashed('toolBar')}>
      <nav role="navigation" className={hashed('tools')}>
        <div data-testid="ScrollSnap-SwipeableList" className={hashed('toolList')}>
          <input type="file" hidden data-testid="fileInput" accept="image/*" onChange={onMedia} />
          <Tool icon="image" name={label('addMedia')} onPress={onMedia} />
          <Tool icon="gif" name={label('addGif')} testId="gifSearchButton" onPress={onMedia} />
          <Tool icon="spark" name={label('enhance')} testId="grokImgGen" />
          {place !== 'inline' && <Tool icon="poll" name={label('addPoll')} testId="createPollButton" />}
          <Tool icon="smile" name={label('addEmoji')} />
          {place !== 'inline' && (
            <Tool icon="calendar" name={label('schedulePost')} testId="scheduleOption" onPress={onSchedule} />
          )}
          <Tool icon="pin" name={label('tagLocation')} testId="geoButton" />
          {place === 'home' && (
            <Tool icon="flag" name={label('disclosure')} testId="contentDisclosureButton" />
          )}
        </div>
      </nav>
      <div className={hashed('submitGroup')}>
        {length > 0 && <Countdown length={length} />}
        {props.canAdd && (
          <>
            <span className={hashed('divider')} />
            <button
              type="button"
              data-testid="addButton"
              aria-label={label('addAnother')}
              className={hashed('addButton')}
              onClick={props.onAdd}
            >
              <Icon name="plus" />
            </button>
          </>
        )}
        <Submit
          testId={isInlineId ? 'tweetButtonInline' : 'tweetButton'}
          text={submitLabel}
          isEnabled={isEnabled}
          onPress={press}
        />
      </div>
    </div>
  );
}
