import { createStore } from './store.ts';
import { fromSearch, isFlagSet, toDirection } from './switches.ts';

/** The switches in force in this page: the address once, then `window.__fixture.set()`. */
export const switches = createStore(fromSearch(location.search));

export function hasFlag(name: string): boolean {
  return isFlagSet(switches.get(), name);
}

/** Keeps `lang` and `dir` of the document at the locale in force. */
export function followLocale(): void {
  const apply = (): void => {
    const { locale } = switches.get();
    document.documentElement.lang = locale;
    document.documentElement.dir = toDirection(locale);
  };
  switches.subscribe(apply);
  apply();
}
