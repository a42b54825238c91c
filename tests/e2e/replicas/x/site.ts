import type { Locator, Page } from '@playwright/test';

/** Editor of a post or an answer, and none of the wrappers that share its id. */
export const EDITOR = '[data-testid^="tweetTextarea_"][contenteditable="true"][role="textbox"]';
/** A complaint that mentions a second account. */
export const PARENT = '1790000000000000104';

export function dialogOf(page: Page): Locator {
  return page.locator('[role="dialog"][aria-labelledby="modal-header"]');
}

export function toastsOf(page: Page): Locator {
  return page.locator('#layers [data-testid="toast"]');
}

export function toastLinksOf(page: Page): Locator {
  return toastsOf(page).locator('a[href*="/status/"]');
}

/** Clicks into an editor and types lines by real keys. */
export async function write(editor: Locator, lines: readonly string[]): Promise<void> {
  await editor.click();
  for (const [index, line] of lines.entries()) {
    if (index > 0) await editor.page().keyboard.press('Enter');
    await editor.page().keyboard.type(line);
  }
}
