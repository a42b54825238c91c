import { t } from '../../lib/platform/i18n.ts';

export interface OptionalSelectProps<Value extends string> {
  readonly name: string;
  readonly choices: readonly { readonly value: Value; readonly name: string }[];
  /** Null: left open. */
  readonly value: Value | null;
  onChoose(value: Value | null): void;
}

/** A choice that may be left open. */
export function OptionalSelect<Value extends string>(props: OptionalSelectProps<Value>) {
  return (
    <select
      class="optional"
      aria-label={props.name}
      value={props.value ?? ''}
      onChange={(event) => {
        const { value } = event.currentTarget;
        props.onChoose(props.choices.find((choice) => choice.value === value)?.value ?? null);
      }}
    >
      <option value="">{t('popupCheckOpen', props.name)}</option>
      {props.choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.name}
        </option>
      ))}
    </select>
  );
}
