export const MAX_LENGTH = 280;

const LINK_LENGTH = 23;
const LINK = /https?:\/\/\S+/g;

function toCodePointWeight(codePoint: number): number {
  const isNarrow =
    codePoint <= 0x10ff ||
    (codePoint >= 0x2000 && codePoint <= 0x200d) ||
    (codePoint >= 0x2010 && codePoint <= 0x201f) ||
    (codePoint >= 0x2032 && codePoint <= 0x2037);
  return isNarrow ? 1 : 2;
}

/**
 * Length as X counts it: a link is 23, a character outside of the narrow ranges is 2.
 * Ranges: X developer documentation, "Counting characters", configuration version 3.
 */
export function toWeightedLength(text: string): number {
  const links = text.match(LINK)?.length ?? 0;
  const rest = Array.from(text.replace(LINK, ''), (character) =>
    toCodePointWeight(character.codePointAt(0) ?? 0),
  );
  return rest.reduce((sum, weight) => sum + weight, links * LINK_LENGTH);
}
