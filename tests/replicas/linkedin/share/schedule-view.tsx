/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import { label } from '../labels.ts';

export interface ScheduleViewProps {
  /** ISO time that was chosen before, or null. */
  readonly chosen: string | null;
  readonly onBack: () => void;
  readonly onChoose: (at: string) => void;
}

/** Tomorrow at nine, local time. */
export function toDefaultTime(): string {
  const at = new Date();
  at.setDate(at.getDate() + 1);
  at.setHours(9, 0, 0, 0);
  return at.toISOString();
}

function toFields(at: string): { date: string; time: string } {
  const local = new Date(at);
  const pad = (value: number): string => String(value).padStart(2, '0');
  return {
    date: `${local.getFullYear()}-${pad(local.getMonth() + 1)}-${pad(local.getDate())}`,
    time: `${pad(local.getHours())}:${pad(local.getMinutes())}`,
  };
}

/** The second screen of the share box; the editor stays mounted, unseen, behind it. */
export function ScheduleView({ chosen, onBack, onChoose }: ScheduleViewProps) {
  const [fields, setFields] = useState(() => toFields(chosen ?? toDefaultTime()));
  const choose = (): void => onChoose(new Date(`${fields.date}T${fields.time}`).toISOString());
  return (
    <div class="share-box-schedule">
      <label>
        {label('date')}
        <input
          type="date"
          value={fields.date}
          onInput={(event) => setFields({ ...fields, date: event.currentTarget.value })}
        />
      </label>
      <label>
        {label('time')}
        <input
          type="time"
          value={fields.time}
          onInput={(event) => setFields({ ...fields, time: event.currentTarget.value })}
        />
      </label>
      <footer class="artdeco-modal__actionbar">
        <button class="artdeco-button artdeco-button--secondary" type="button" onClick={onBack}>
          {label('back')}
        </button>
        <button
          class="artdeco-button artdeco-button--primary share-box-schedule__next"
          type="button"
          onClick={choose}
        >
          {label('next')}
        </button>
      </footer>
    </div>
  );
}
