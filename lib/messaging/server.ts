import type { AnswerOf, BackgroundMessage, RequestOf } from './channel.ts';
import { channel } from './channel.ts';
import type { Reply } from './reply.ts';
import { toFailure } from './reply.ts';
import { SCHEMAS } from './schemas.ts';
import type { Home, Sender, SenderFacts } from './sender.ts';
import { mayAsk, resolveSender } from './sender.ts';

/** A sender that may ask what it asks. */
export type TrustedSender = Exclude<Sender, { from: 'foreign' }>;

export type Handlers = {
  readonly [K in BackgroundMessage]: (
    request: RequestOf<K>,
    sender: TrustedSender,
  ) => Promise<AnswerOf<K>> | AnswerOf<K>;
};

/**
 * Answers every message to the background. Registers all listeners before it returns: a worker that
 * is woken by a message gets that message only if its listener is there at once.
 */
export function serve(handlers: Handlers, home: Home): void {
  for (const type of Object.keys(SCHEMAS) as BackgroundMessage[]) {
    channel.onMessage(type, ({ data, sender }) => answer(type, data, sender, handlers, home));
  }
}

/**
 * Answers one message: who sent it, then what it says, then whether this sender may say that, and
 * only then the handler. Never rejects.
 */
export async function answer<K extends BackgroundMessage>(
  type: K,
  data: unknown,
  facts: SenderFacts,
  handlers: Handlers,
  home: Home,
): Promise<Reply<AnswerOf<K>>> {
  try {
    const sender = resolveSender(facts, home);
    if (sender.from === 'foreign') return toFailure('refused', `${type}: foreign sender`);
    const parsed = SCHEMAS[type].safeParse(withoutUndefined(data));
    if (!parsed.success) {
      const issues = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.code}`);
      return toFailure('malformed', `${type}: ${issues.join(', ')}`);
    }
    const request: RequestOf<K> = parsed.data;
    if (!mayAsk(sender, type, request)) return toFailure('refused', `${type}: not from there`);
    return { ok: true, value: await handlers[type](request, sender) };
  } catch (error) {
    console.error(`Goodturn could not answer ${type}`, error);
    return toFailure('failed', `${type}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Firefox carries fields set to undefined across, Chromium drops them: here they are absent. */
function withoutUndefined(data: unknown): unknown {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return data;
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
}
