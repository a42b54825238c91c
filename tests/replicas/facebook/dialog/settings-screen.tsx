/** @jsxImportSource preact */
import { hashed } from '../../shared/hashed.ts';
import { Icon } from '../../shared/preact/icon.tsx';
import { Button } from '../button.tsx';
import { label } from '../labels.ts';
import { Alert } from './write-screen.tsx';

export interface SettingsScreenProps {
  /** ISO time of a planned post, or null to post now. */
  readonly scheduledAt: string | null;
  readonly isSending: boolean;
  readonly hasFailed: boolean;
  readonly onSchedule: (at: string | null) => void;
  readonly onSubmit: () => void;
}

/** Tomorrow at nine, local time. */
export function toDefaultTime(): string {
  const at = new Date();
  at.setDate(at.getDate() + 1);
  at.setHours(9, 0, 0, 0);
  return at.toISOString();
}

function toLocalFields(at: string): { date: string; time: string } {
  const local = new Date(at);
  const pad = (value: number): string => String(value).padStart(2, '0');
  return {
    date: `${local.getFullYear()}-${pad(local.getMonth() + 1)}-${pad(local.getDate())}`,
    time: `${pad(local.getHours())}:${pad(local.getMinutes())}`,
  };
}

interface ScheduleFieldsProps {
  readonly at: string;
  readonly onChange: (at: string) => void;
}

function ScheduleFields({ at, onChange }: ScheduleFieldsProps) {
  const { date, time } = toLocalFields(at);
  const change = (nextDate: string, nextTime: string): void => {
    const next = new Date(`${nextDate}T${nextTime}`);
    if (!Number.isNaN(next.getTime())) onChange(next.toISOString());
  };
  return (
    <div class={hashed('schedule')}>
      <label>
        {label('date')}
        <input type="date" value={date} onInput={(event) => change(event.currentTarget.value, time)} />
      </label>
      <label>
        {label('time')}
        <input type="time" value={time} onInput={(event) => change(date, event.currentTarget.value)} />
      </label>
    </div>
  );
}

/** "Post settings": the editor is gone by now; its words are only in the page's memory. */
export function SettingsScreen({
  hasFailed,
  isSending,
  onSchedule,
  onSubmit,
  scheduledAt,
}: SettingsScreenProps) {
  const name = label(scheduledAt ? 'schedule' : 'post');
  return (
    <div class={hashed('dialog-body')}>
      <div class={hashed('settings')}>
        <div class={hashed('setting')}>
          <Icon name="globe" />
          <span>
            <strong>{label('postAudience')}</strong>
            <small>{label('audiencePublic')}</small>
          </span>
        </div>
        <Button
          look="setting"
          label={label('schedulePost')}
          isExpanded={scheduledAt !== null}
          onPress={() => onSchedule(scheduledAt ? null : toDefaultTime())}
        >
          <Icon name="clock" />
          <span>
            <strong>{label('schedulePost')}</strong>
          </span>
        </Button>
        {scheduledAt && <ScheduleFields at={scheduledAt} onChange={onSchedule} />}
        <div class={hashed('setting')}>
          <Icon name="plus" />
          <span>
            <strong>{label('boostPost')}</strong>
          </span>
        </div>
      </div>
      {hasFailed && <Alert />}
      <div class={hashed('submit-row')}>
        <Button look="button-main" label={name} isDisabled={isSending} onPress={onSubmit}>
          {name}
        </Button>
      </div>
      {isSending && (
        <div class={hashed('sending')}>
          <span role="progressbar" aria-label={label('posting')} class={hashed('spinner')} />
          <span>{label('posting')}</span>
        </div>
      )}
    </div>
  );
}
