import { switches } from '../shared/current.ts';

/** The class by which LinkedIn tells its theme, on the document and on the interop host. */
export function toThemeClass(): string {
  return `theme--${switches.get().theme}`;
}

/** Keeps the theme class of an element at the theme in force. */
export function followTheme(element: Element): void {
  const apply = (): void => {
    element.classList.remove('theme--light', 'theme--dark');
    element.classList.add(toThemeClass());
  };
  switches.subscribe(apply);
  apply();
}
