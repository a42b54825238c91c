/**
 * Lines of a UTF-8 stream as they come, without their ends (`\n` or `\r\n`) and without a byte order mark.
 * A last line without an end counts; nothing after the last end is no line.
 */
export async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8');
  let pieces: string[] = [];
  const take = (piece: string): string => {
    const line = pieces.length === 0 ? piece : pieces.join('') + piece;
    pieces = [];
    return line.endsWith('\r') ? line.slice(0, -1) : line;
  };
  for await (const chunk of chunks) {
    const parts = decoder.decode(chunk, { stream: true }).split('\n');
    const rest = parts.pop() ?? '';
    for (const part of parts) yield take(part);
    if (rest !== '') pieces.push(rest);
  }
  const tail = decoder.decode();
  const last = take(tail);
  if (last !== '') yield last;
}
