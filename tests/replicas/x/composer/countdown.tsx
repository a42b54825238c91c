/** @jsxImportSource react */
import type { ReactElement } from 'react';
import { hashed } from '../../shared/hashed.ts';
import { MAX_LENGTH } from '../length.ts';

const RADIUS = 10;
const AROUND = 2 * Math.PI * RADIUS;
const WARNING_LEFT = 20;

/** The ring that fills with the text, and the number left when little is left. */
export function Countdown({ length }: { readonly length: number }): ReactElement {
  const left = MAX_LENGTH - length;
  const tone = left < 0 ? 'countdownOver' : left <= WARNING_LEFT ? 'countdownNear' : 'countdownFar';
  return (
    <div
      role="progressbar"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.min(100, (length / MAX_LENGTH) * 100)}
      data-testid="dual-phase-countdown-circle"
      className={hashed('countdown', tone)}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <circle cx="12" cy="12" r={RADIUS} className={hashed('countdownTrack')} />
        <circle
          cx="12"
          cy="12"
          r={RADIUS}
          className={hashed('countdownFill')}
          strokeDasharray={AROUND}
          strokeDashoffset={AROUND * (1 - Math.min(1, length / MAX_LENGTH))}
        />
      </svg>
      {left <= WARNING_LEFT && <span className={hashed('countdownLeft')}>{left}</span>}
    </div>
  );
}
