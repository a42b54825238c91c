/** Which of `folds` parts a voice belongs to: fixed by its name, so that new posts never move old ones. */
export function foldOf(voice: string, folds: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < voice.length; i++) hash = Math.imul(hash ^ voice.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 13)) >>> 0) % folds;
}
