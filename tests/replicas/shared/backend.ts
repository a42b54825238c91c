import { switches } from './current.ts';
import { recordAccepted, recordLine, type Accepted } from './fixture.ts';
import type { ReplicaOutcome } from './switches.ts';

export interface SentRequest {
  readonly url: URL;
  readonly method: string;
  readonly body: string;
}

export interface Reply {
  readonly status: number;
  /** Sent as it is when a string, else as JSON. */
  readonly body: unknown;
  /** What the backend took, for `window.__fixture.posts`. */
  readonly accepted?: readonly Omit<Accepted, 'at'>[];
}

export interface Operation {
  readonly name: string;
  matches(request: SentRequest): boolean;
  answer(request: SentRequest, outcome: ReplicaOutcome): Reply;
}

export function wait(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

async function toSentRequest(input: RequestInfo | URL, init?: RequestInit): Promise<SentRequest> {
  const request = new Request(input, init);
  return { url: new URL(request.url), method: request.method, body: await request.text() };
}

function toResponse({ body, status }: Reply): Response {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return new Response(text, { status, headers: { 'content-type': 'application/json' } });
}

/**
 * Answers the site's own operations in the page, after the delay and by the outcome in force when the
 * request was made. Whatever is none of them goes to the replica's server.
 */
export function installBackend(operations: readonly Operation[]): void {
  const reach = window.fetch.bind(window);
  window.fetch = async (input, init) => {
    const request = await toSentRequest(input, init);
    const operation = operations.find((candidate) => candidate.matches(request));
    if (operation === undefined) return reach(input, init);
    const { outcome, delay } = switches.get();
    recordLine(operation.name, outcome);
    await wait(delay);
    const reply = operation.answer(request, outcome);
    for (const accepted of reply.accepted ?? []) recordAccepted(accepted);
    return toResponse(reply);
  };
}

/** Ids like the networks' own: digits, never the same twice in a page. */
export function createIds(prefix: string): () => string {
  const counter = { next: 0 };
  return () => `${prefix}${Date.now()}${String((counter.next += 1)).padStart(3, '0')}`;
}
