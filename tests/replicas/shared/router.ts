import { createStore } from './store.ts';

const here = (): string => location.pathname + location.search;

/** The path and query the page is at; the site's own pages follow it without a reload. */
export const route = createStore(here());

addEventListener('popstate', () => route.set(here()));

/** Goes to a path of the site by `history.pushState`. */
export function navigate(path: string): void {
  history.pushState(null, '', path);
  route.set(here());
}

export function goBack(): void {
  history.back();
}

export interface RouteMatch {
  readonly parts: readonly string[];
  readonly query: URLSearchParams;
}

/** The groups of a pattern that the present path matches, or null. */
export function findRoute(pattern: RegExp, path: string = route.get()): RouteMatch | null {
  const url = new URL(path, location.origin);
  const match = pattern.exec(url.pathname);
  return match === null ? null : { parts: match.slice(1), query: url.searchParams };
}
