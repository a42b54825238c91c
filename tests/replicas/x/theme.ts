import { switches } from '../shared/current.ts';
import { hashed } from '../shared/hashed.ts';

/** Follows the theme by a random class, and by the body's inline background as X does. */
export function followTheme(): void {
  const apply = (): void => {
    const { theme } = switches.get();
    document.documentElement.className = hashed(theme);
    document.documentElement.style.colorScheme = theme;
    document.body.style.backgroundColor = theme === 'dark' ? '#000000' : '#FFFFFF';
  };
  switches.subscribe(apply);
  apply();
}
