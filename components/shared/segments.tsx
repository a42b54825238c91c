import { useId } from 'preact/hooks';

export interface SegmentsProps<Value extends string | number> {
  /** What is chosen here, read out before the choices. */
  readonly legend: string;
  readonly choices: readonly { readonly value: Value; readonly name: string }[];
  readonly value: Value;
  onChoose(value: Value): void;
}

/** One choice out of a few, side by side: radio buttons in the clothes of a switch. */
export function Segments<Value extends string | number>(props: SegmentsProps<Value>) {
  const name = useId();
  return (
    <fieldset class="segments">
      <legend class="visually-hidden">{props.legend}</legend>
      {props.choices.map((choice) => (
        <label key={choice.value} class="segment">
          <input
            type="radio"
            name={name}
            checked={choice.value === props.value}
            onChange={() => props.onChoose(choice.value)}
          />
          <span>{choice.name}</span>
        </label>
      ))}
    </fieldset>
  );
}
