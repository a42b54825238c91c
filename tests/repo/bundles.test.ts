import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { findReachable } from '../../bench/size.ts';
import { ROOT } from '../e2e/support/build.ts';
import { type Artifact, getArtifact, TARGETS } from './support/artifact.ts';

/** Every way a script can ask for something over the network. */
const NETWORK = [
  /\bfetch\b\s*\(/,
  /\bXMLHttpRequest\b/,
  /\bWebSocket\b/,
  /\bWebTransport\b/,
  /\bEventSource\b/,
  /\bRTCPeerConnection\b/,
  /\bsendBeacon\b/,
  /\bimportScripts\b/,
];

/**
 * Namespaces, the networks themselves, and where the words of a library's own errors point; nothing is
 * loaded from any of them.
 */
const KNOWN_HOSTS = /^(www\.w3\.org|([\w-]+\.)?(x|twitter|linkedin|facebook)\.com|github\.com|wxt\.dev)$/;

describe.each(TARGETS)('the bundles of %s', (target) => {
  let artifact: Artifact;
  let scripts: ReadonlyMap<string, string>;

  beforeAll(async () => {
    artifact = await getArtifact(target);
    scripts = await artifact.texts('.js');
  }, 60_000);

  test('hold no source maps and no WebAssembly', () => {
    expect(artifact.files.filter((path) => /\.(map|wasm)$/.test(path))).toEqual([]);
    expect(findWords(scripts, [/sourceMappingURL/, /\bWebAssembly\b/])).toEqual([]);
  });

  test('make no code out of text', () => {
    expect(findWords(scripts, [/\beval\s*\(/, /\bnew Function\b/])).toEqual([]);
  });

  test('ask nothing of a network', () => {
    expect(findWords(scripts, NETWORK)).toEqual([]);
  });

  test('name no foreign host', async () => {
    const texts = await artifact.texts('.js', '.css', '.html', '.json');
    const hosts = [...texts].flatMap(([path, text]) =>
      [...text.matchAll(/\b(?:https?|wss?):\/\/([\w.-]+)/g)].map(([, host]) => `${path}: ${host}`),
    );
    expect(hosts.filter((line) => !KNOWN_HOSTS.test(line.split(': ')[1] ?? ''))).toEqual([]);
  });

  test('load packaged files only', async () => {
    const pages = await artifact.texts('.html', '.css');
    expect(
      findWords(pages, [/(src|href)="(?![./#\w-]+")/, /url\(["']?(?!data:|[./\w-]+["')])/, /@import/]),
    ).toEqual([]);
  });

  test('give a page no trace of the extension', () => {
    const inPage = new Map([...scripts].filter(([path]) => path.startsWith('content-scripts/')));
    expect(inPage.size).toBe(1);
    expect(findWords(inPage, [/(chrome|moz)-extension:/, /\bgetURL\(/, OWN_NAME])).toEqual([]);
  });

  test('keep zod, the database and the settings out of the page, and zod and the model out of the popup', async () => {
    const inPage = [...scripts].filter(([path]) => path.startsWith('content-scripts/'));
    const popup = await findReachable(artifact.folder, 'popup.html');
    const inPopup = [...scripts].filter(([path]) => popup.includes(path));
    expect(inPopup.length).toBeGreaterThan(0);
    expect(findWords(new Map(inPage), [/_zod\b/, /\bindexedDB\b/, /=Function\b(?!\.)/])).toEqual([]);
    expect(findWords(new Map(inPopup), [/_zod\b/, /=Function\b(?!\.)/])).toEqual([]);
  });
});

test('Mozilla’s linter finds no error', { timeout: 120_000 }, async () => {
  const { folder } = await getArtifact('firefox');
  const { stdout } = await promisify(execFile)(
    'npx',
    ['web-ext', 'lint', '--source-dir', folder, '--output', 'json', '--no-config-discovery'],
    { cwd: ROOT, maxBuffer: 2 ** 24 },
  ).catch((failure: { stdout: string }) => failure);
  const { errors, warnings } = JSON.parse(stdout) as Record<
    string,
    readonly { code: string; message: string }[]
  >;
  expect(errors).toEqual([]);
  expect(warnings?.filter(({ code }) => !EXPECTED_WARNINGS.includes(code))).toEqual([]);
});

const EXPECTED_WARNINGS = [
  // Preact sets innerHTML where `dangerouslySetInnerHTML` is given; we never give it (see the linter).
  'UNSAFE_VAR_ASSIGNMENT',
  // Firefox for Android is not offered: the networks' apps are what people write in there.
  'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION',
];

/** An id, class or attribute of ours would tell a page who is there. */
const OWN_NAME = /(id|class(Name)?|name|data-[\w-]+)["']?\s*[=:]\s*["'`][^"'`]{0,80}goodturn|data-goodturn/i;

/** Where any of `words` stands, with a little of its surroundings. */
function findWords(texts: ReadonlyMap<string, string>, words: readonly RegExp[]): readonly string[] {
  return [...texts].flatMap(([path, text]) =>
    words.flatMap((word) => {
      const at = text.search(word);
      return at < 0 ? [] : [`${path}: …${text.slice(Math.max(0, at - 40), at + 60)}…`];
    }),
  );
}
