import { coach } from '../support/coach.ts';
import { COMPOSERS } from '../support/composers.ts';
import { PITCH } from '../support/drafts.ts';
import { test } from '../support/extension.ts';
for (const driver of COMPOSERS.filter(d=>d.id==='Facebook comment'))
test('shot ' + driver.id, async ({ page, replicas }) => {
  await page.goto(replicas.url(driver.network, driver.path, { ...driver.switches }));
  const ed = await driver.open(page);
  await page.keyboard.type(PITCH);
  const t = Date.now();
  try { await coach(page).waitForVerdict('pitch'); console.log('ok', Date.now()-t); } catch (e) { console.log('FAIL'); await page.screenshot({path:'/tmp/gt/fail.png'}); console.log(await page.evaluate(() => JSON.stringify({a: document.activeElement?.outerHTML.slice(0,200), s: scrollY, pop: document.querySelector('html > div')?.outerHTML}))); }
});
