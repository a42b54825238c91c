/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import { hashed } from '../shared/hashed.ts';

export interface ButtonProps {
  readonly look: string;
  readonly label?: string;
  readonly isDisabled?: boolean;
  readonly isExpanded?: boolean;
  readonly children: ComponentChildren;
  readonly onPress: () => void;
}

/** Facebook's buttons are elements with a role; they are switched off by `aria-disabled` alone. */
export function Button({ children, isDisabled, isExpanded, label, look, onPress }: ButtonProps) {
  const press = (): void => {
    if (!isDisabled) onPress();
  };
  return (
    <div
      role="button"
      tabIndex={isDisabled ? -1 : 0}
      class={hashed(look)}
      {...(label === undefined ? {} : { 'aria-label': label })}
      {...(isDisabled ? { 'aria-disabled': true } : {})}
      {...(isExpanded === undefined ? {} : { 'aria-expanded': isExpanded })}
      onClick={press}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        press();
      }}
    >
      {children}
    </div>
  );
}
