const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';
const classes = new Map<string, string>();

function randomClass(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(7));
  return `x${[...bytes].map((byte) => LETTERS[byte % LETTERS.length]).join('')}`;
}

/** The class that stands for a name in this page load: random, so that nothing can lean on it. */
export function hashed(...names: readonly string[]): string {
  return names
    .map((name) => {
      const known = classes.get(name);
      if (known !== undefined) return known;
      const fresh = randomClass();
      classes.set(name, fresh);
      return fresh;
    })
    .join(' ');
}

/** Style text with every `.h_name` turned into this load's class for `name`. */
export function withHashedClasses(css: string): string {
  return css.replace(/\.h_([a-zA-Z0-9-]+)/g, (_, name: string) => `.${hashed(name)}`);
}

/** Applies style text, written with `.h_name` classes, to a document or an open shadow root. */
export function adoptStyles(css: string, root: Document | ShadowRoot = document): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(withHashedClasses(css));
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
