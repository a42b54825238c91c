import { useEffect, useState } from 'preact/hooks';

export interface NumberFieldProps {
  readonly name: string;
  readonly unit?: string;
  readonly min: number;
  readonly max: number;
  readonly value: number;
  /** A whole number from `min` to `max`. */
  onChange(value: number): void;
}

/** A whole number within bounds. What is out of bounds moves to the nearer bound on leaving. */
export function NumberField({ name, unit, min, max, value, onChange }: NumberFieldProps) {
  const [typed, setTyped] = useState(String(value));
  useEffect(() => setTyped(String(value)), [value]);

  function settle() {
    const wanted = Math.round(Number(typed));
    const kept = typed.trim() === '' || Number.isNaN(wanted) ? value : Math.min(max, Math.max(min, wanted));
    setTyped(String(kept));
    if (kept !== value) onChange(kept);
  }

  return (
    <label class="number-field">
      <span>{name}</span>
      <input
        type="number"
        inputMode="numeric"
        min={min}
        max={max}
        step={1}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onChange={settle}
        onBlur={settle}
      />
      {unit && <span>{unit}</span>}
    </label>
  );
}
