/** One watcher taken out, and the tests that must notice. */
export interface Mutant {
  readonly name: string;
  readonly file: string;
  readonly find: string;
  readonly replace: string;
  /** Spec file and the title of one test (Playwright's --grep). */
  readonly spec: string;
  readonly test: string;
}

export const MUTANTS: readonly Mutant[] = [
  {
    name: 'nothing notices that the person is in an editor',
    file: 'lib/compose/watch-editors.ts',
    find: 'if (editor !== null) onEditor(',
    replace: 'if (editor === null) onEditor(',
    spec: 'main-job',
    test: 'X home a helpful draft',
  },
  {
    name: 'changes of the editor are not observed',
    file: 'lib/compose/draft-session.ts',
    find: 'observer.observe(editor, { childList: true, characterData: true, subtree: true });',
    replace: '',
    spec: 'main-job',
    test: 'Facebook post dialog a pitch reads',
  },
  {
    name: 'clicks on the submit control are not heard',
    file: 'lib/compose/watch-attempts.ts',
    find: "win.addEventListener('click', (event) => this.#onClick(event), listening);",
    replace: '',
    spec: 'main-job',
    test: 'LinkedIn share box a pitch reads',
  },
  {
    name: 'the submit shortcut is not heard',
    file: 'lib/compose/watch-attempts.ts',
    find: "win.addEventListener('keydown', (event) => this.#onKeyDown(event), listening);",
    replace: '',
    spec: 'outcomes',
    test: 'X home: sent by the keyboard',
  },
  {
    name: 'keys are heard after the site has answered them',
    file: 'lib/compose/watch-attempts.ts',
    find: 'const listening = { capture: true, passive: true, signal };',
    replace: 'const listening = { capture: false, passive: true, signal };',
    spec: 'outcomes',
    test: 'Facebook comment: sent by the keyboard',
  },
  {
    name: 'links in toasts are not looked for',
    file: 'lib/networks/linkedin.ts',
    find: "toastLinks: [at('a[href]', 'L1')],",
    replace: 'toastLinks: [],',
    spec: 'main-job',
    test: 'LinkedIn share box a pitch reads',
  },
  {
    name: 'new items are not looked for',
    file: 'lib/compose/outcome/page-signs.ts',
    find: 'newItem: item !== null,',
    replace: 'newItem: false,',
    spec: 'main-job',
    test: 'LinkedIn comment on the new feed a pitch reads',
  },
  {
    name: 'a post set to a later time is not told from one of now',
    file: 'lib/networks/facebook.ts',
    find: 'scheduleMarks: [',
    replace: 'scheduleMarks: [].slice(0, 0) || [',
    spec: 'outcomes',
    test: 'Facebook post over two steps: what is set',
  },
  {
    name: 'the save-or-discard sheet is not seen',
    file: 'lib/compose/outcome/page-signs.ts',
    find: 'this.#sawDiscardSheet = true;',
    replace: '',
    spec: 'outcomes',
    test: 'closed over the save-or-discard sheet',
  },
  {
    name: 'a further step of a dialog is not waited for',
    file: 'lib/compose/outcome/outcome-watch.ts',
    find: "if (watched.step === 'none' && isStepOpen) watched.step = 'open';",
    replace: '',
    spec: 'main-job',
    test: 'Facebook post over two steps what the site refuses',
  },
  {
    name: 'a script that outlived its extension does not notice',
    file: 'lib/compose/watch-alive.ts',
    find: 'if (!isExtensionAlive()) life.abort();',
    replace: '',
    spec: 'reload',
    test: 'after the extension was reloaded',
  },
  {
    name: 'the parent is not read',
    file: 'lib/networks/read-parent.ts',
    find: 'if (rule.parent === undefined) return null;',
    replace: 'if (rule.parent !== null) return null;',
    spec: 'same-as-script',
    test: 'X inline reply',
  },
];
