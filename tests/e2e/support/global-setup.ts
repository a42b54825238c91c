import { ensureBuild } from './build.ts';
import { getChromium } from './chromium.ts';

/** Once per run: a browser that loads the extension, and the extension built from what is here. */
export default async function setUp(): Promise<void> {
  process.env['GOODTURN_CHROMIUM'] = await getChromium();
  await ensureBuild('chrome');
}
