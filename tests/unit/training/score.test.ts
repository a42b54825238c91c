import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { judge } from '../../../lib/classifier/judge.ts';
import { CLASSES } from '../../../lib/core/vocabulary.ts';
import { ALL_CASES } from '../classifier/drafts.ts';

interface Run {
  readonly lines: Record<string, unknown>[];
  readonly code: number | null;
}

/** Runs what `npm run score` runs, with `input` in pieces as given. */
async function score(...input: (string | Uint8Array)[]): Promise<Run> {
  const child = spawn(process.execPath, ['training/score.ts']);
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  for (const piece of input) child.stdin.write(piece);
  child.stdin.end();
  const [code] = (await once(child, 'close')) as [number | null];
  const lines = out.split('\n').slice(0, -1);
  return { lines: lines.map((line) => JSON.parse(line) as Record<string, unknown>), code };
}

describe('npm run score', () => {
  it('answers each line with the verdict of the extension', async () => {
    const drafts = ALL_CASES.slice(0, 40);
    const { lines, code } = await score(
      drafts.map((draft, id) => `${JSON.stringify({ ...draft, id })}\n`).join(''),
    );
    expect(code).toBe(0);
    expect(lines).toHaveLength(drafts.length);
    lines.forEach((line, id) => {
      const { label, probabilities, reasons, modelVersion } = judge(drafts[id]!);
      expect(line).toEqual({ id, label, probabilities, reasons, modelVersion });
    });
  });

  it('says what is wrong with a line, in its place, and goes on', async () => {
    const { lines, code } = await score(
      [
        '{"text":"Thank you all for coming last night","id":1}',
        '',
        '{"text":5}',
        'nope',
        '[]',
        'null',
        '{}',
      ].join('\n'),
      '\n{"text":"a","network":"mastodon"}\n{"text":"a","surface":"story"}\n{"text":"a","parent":7}\n{"text":"a","network":3}\n',
      '{"text":"And this one is fine again","network":null,"parent":null,"id":2}',
    );
    expect(code).toBe(0);
    expect(lines.map((line) => line['id'] ?? line['line'])).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 2]);
    const errors = lines.slice(1, -1).map((line) => String(line['error']));
    expect(errors).toEqual([
      'the line is empty',
      '"text" must be a string; it is a number',
      'the line is not JSON',
      'the line must hold an object; it is an array',
      'the line must hold an object; it is null',
      '"text" must be a string; it is missing',
      '"network" must be one of x, linkedin, facebook',
      '"surface" must be one of post, reply, comment, quote, thread',
      '"parent" must be a string; it is a number',
      '"network" must be a string; it is a number',
    ]);
  });

  it('returns the id as it was given, whatever it is', async () => {
    const ids = [
      '"a"',
      '7',
      'null',
      'true',
      '[1,"x"]',
      '{"a":{"b":null}}',
      '12345678901234567890',
      '1.50',
      '""',
    ];
    const child = spawn(process.execPath, ['training/score.ts']);
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stdin.end(ids.map((id) => `{"id":${id},"text":"We are closed on Monday"}\n`).join(''));
    await once(child, 'close');
    const answers = out.trimEnd().split('\n');
    expect(answers).toHaveLength(ids.length);
    answers.forEach((answer, i) => expect(answer.startsWith(`{"id":${ids[i]},"label":`)).toBe(true));
  });

  it('reads CRLF, a byte order mark, pieces that cut characters, and a last line without an end', async () => {
    const bytes = new TextEncoder().encode('\ufeff{"text":"Café 👩‍💻 ist zu"}\r\n\r\n{"text":"Zwei 👍"}');
    const { lines } = await score(...Array.from(bytes, (byte) => Uint8Array.of(byte)));
    expect(lines.map((line) => line['error'] ?? line['abstained'])).toEqual([
      'short',
      'the line is empty',
      'short',
    ]);
  });

  it('answers nothing to nothing', async () => {
    expect(await score('')).toEqual({ lines: [], code: 0 });
  });

  it('gives probabilities on every line, also when it abstains', async () => {
    const texts = ['', 'ok', 'https://a.example', 'Wir freuen uns sehr auf euren Besuch', '\ud800'];
    const { lines } = await score(texts.map((text) => `${JSON.stringify({ text })}\n`).join(''));
    expect(lines.map((line) => line['abstained'])).toEqual(['empty', 'short', 'link', 'language', 'empty']);
    for (const line of lines) {
      const probabilities = line['probabilities'] as Record<string, number>;
      expect(line['label']).toBe('unsure');
      expect(CLASSES.reduce((sum, label) => sum + probabilities[label]!, 0)).toBeCloseTo(1, 9);
    }
  });

  it('stops quietly when nobody reads on', async () => {
    const child = spawn(process.execPath, ['training/score.ts']);
    let errors = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
    child.stdin.on('error', () => undefined); // the child may be gone before all is written
    child.stdin.end('{"text":"Nobody reads this line to its end"}\n'.repeat(5_000));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const [code] = (await once(child, 'close')) as [number | null];
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
  });
});
