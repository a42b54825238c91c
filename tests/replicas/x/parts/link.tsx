/** @jsxImportSource react */
import type { MouseEvent, ReactElement, ReactNode } from 'react';
import { navigate } from '../../shared/router.ts';

export interface LinkProps {
  readonly href: string;
  readonly children: ReactNode;
  readonly className?: string;
  readonly testId?: string;
  readonly label?: string;
  readonly tabIndex?: number;
  onFollow?(event: MouseEvent): void;
}

/** A link of the site's own, followed without a reload. */
export function Link({
  href,
  children,
  className,
  testId,
  label,
  tabIndex,
  onFollow,
}: LinkProps): ReactElement {
  return (
    <a
      href={href}
      role="link"
      className={className}
      data-testid={testId}
      aria-label={label}
      tabIndex={tabIndex}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        event.stopPropagation();
        if (onFollow === undefined) navigate(href);
        else onFollow(event);
      }}
    >
      {children}
    </a>
  );
}
