import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly name: string;
  /** One line on what it means. */
  readonly meaning: string;
  /** Further controls, there while this is chosen. */
  readonly more?: ComponentChildren;
}

export interface ChoiceListProps<Value extends string> {
  readonly legend: string;
  readonly choices: readonly Choice<Value>[];
  readonly value: Value;
  onChoose(value: Value): void;
}

/** One choice out of a few, each with a line on what it means. */
export function ChoiceList<Value extends string>(props: ChoiceListProps<Value>) {
  const id = useId();
  return (
    <fieldset class="choices">
      <legend class="visually-hidden">{props.legend}</legend>
      {props.choices.map(({ value, name, meaning, more }) => (
        <div key={value} class="choice">
          <label>
            <input
              type="radio"
              name={id}
              checked={value === props.value}
              aria-describedby={`${id}-${value}`}
              onChange={() => props.onChoose(value)}
            />
            <span>{name}</span>
          </label>
          <p class="meta" id={`${id}-${value}`}>
            {meaning}
          </p>
          {value === props.value && more}
        </div>
      ))}
    </fieldset>
  );
}
