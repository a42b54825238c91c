import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NAMES } from '../../../lib/classifier/features/extract.ts';
import { decodeModel, digestNames, type ModelData } from '../../../lib/classifier/model/model.ts';
import { readCorpus } from '../../../training/corpus.ts';
import { learn, toLessons } from '../../../training/learn.ts';

const RETRAIN_MS = 170_000;

function readCommitted(): ModelData {
  return JSON.parse(readFileSync('lib/classifier/model/weights.json', 'utf8')) as ModelData;
}

describe('npm run train', () => {
  it(
    'gives the committed weights from the committed corpus, to the byte',
    () => {
      expect(
        execFileSync(process.execPath, ['training/train.ts', '--check'], { encoding: 'utf8' }),
      ).toContain('as committed');
    },
    RETRAIN_MS,
  );

  it('gives other weights, and another version, when a post changes', () => {
    const posts = readCorpus('training/corpus').slice(0, 150);
    const before = learn(toLessons(posts));
    expect(learn(toLessons(posts))).toEqual(before);
    const after = learn(
      toLessons(posts.with(0, { ...posts[0]!, label: posts[0]!.label === 'pitch' ? 'neutral' : 'pitch' })),
    );
    expect(after.version).not.toBe(before.version);
  });
});

describe('weights', () => {
  it('belong to the features of this code', () => {
    expect(readCommitted().features).toBe(digestNames(NAMES));
  });

  it('are refused where they belong to other features', () => {
    expect(() => decodeModel({ ...readCommitted(), features: '00000000' })).toThrow('other features');
    expect(() => decodeModel({ ...readCommitted(), hashed: 'PP' })).toThrow('number of buckets');
  });
});
