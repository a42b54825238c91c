/**
 * Why a message has no answer.
 * `reloaded`: the extension was reloaded or updated, this script's part of it is gone for good;
 * `unreachable`: the background did not answer in time, trying later may help;
 * `malformed`: the request does not fit its schema;
 * `refused`: this sender may not ask that;
 * `failed`: the background tried and could not.
 */
export type ErrorKind = 'reloaded' | 'unreachable' | 'malformed' | 'refused' | 'failed';

export interface MessageError {
  readonly kind: ErrorKind;
  /** For a developer's eye. Names fields and rules, never their values: no word of a draft. */
  readonly detail: string;
}

export type Reply<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: MessageError };

export function toFailure(
  kind: ErrorKind,
  detail: string,
): { readonly ok: false; readonly error: MessageError } {
  return { ok: false, error: { kind, detail } };
}
