import { randomBytes } from 'node:crypto';
import type { ReplicaSite } from './shared/site.ts';
import { fromSearch, toDirection } from './shared/switches.ts';

export const SCRIPT_PATH = '/client-web/main.js';

export interface ReplicaPage {
  readonly html: string;
  readonly policy: string;
}

/**
 * The page that every path of a network answers with; its script looks at the address.
 * Throws a RangeError when a switch in `search` has a value that does not exist.
 */
export function createPage(site: ReplicaSite, search: string): ReplicaPage {
  const { locale, theme } = fromSearch(search);
  const nonce = randomBytes(12).toString('base64url');
  const html = `<!doctype html>
<html lang="${locale}" dir="${toDirection(locale)}" ${site.htmlAttributes?.({ locale, theme }) ?? ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${site.title}</title>
<link rel="icon" href="data:,">
</head>
<body ${site.bodyAttributes?.({ locale, theme }) ?? ''}>
${site.body}
<script nonce="${nonce}" src="${SCRIPT_PATH}"></script>
</body>
</html>
`;
  return { html, policy: site.policy.replaceAll('{nonce}', nonce) };
}
