import { foldSpace } from '../core/text-match.ts';
import type { Label } from '../core/vocabulary.ts';
import type { DraftSession } from './draft-session.ts';

/** A composer that comes back with the same text, from a media or schedule screen, holds the same draft. */
const REMOUNT_MS = 5 * 60_000;

/** What is known of a draft beyond its text. */
export interface DraftNotes {
  /** The one line was shown, or the person does not want it for this draft. */
  hasHadLine: boolean;
  isMuted: boolean;
  /** The person wrote it: it is not what the page filled in. */
  isWritten: boolean;
  /** The label the person gave by "I disagree". */
  disagreed: Label | null;
}

interface Memory {
  readonly notes: DraftNotes;
  readonly surface: string;
  text: string;
  seen: number;
}

function toFreshNotes(): DraftNotes {
  return { hasHadLine: false, isMuted: false, isWritten: false, disagreed: null };
}

/** Keeps the notes of a draft while its composer is rebuilt around the same text. In memory only. */
export class DraftMemory {
  readonly #bySession = new WeakMap<DraftSession, Memory>();
  #last: Memory | null = null;

  /** The notes of what this session holds now; a draft that was emptied begins anew. */
  getNotes(session: DraftSession, now: number): DraftNotes {
    const text = foldSpace(session.snapshot?.draft.text ?? '');
    const surface = session.composer.rule.surface;
    const own = this.#bySession.get(session);
    if (own !== undefined && !(text === '' && own.text !== '')) {
      own.text = text;
      own.seen = now;
      return own.notes;
    }
    const last = this.#last;
    const isSameDraft =
      own === undefined &&
      last !== null &&
      text !== '' &&
      last.text === text &&
      last.surface === surface &&
      now - last.seen < REMOUNT_MS;
    const memory: Memory = { notes: isSameDraft ? last.notes : toFreshNotes(), surface, text, seen: now };
    this.#bySession.set(session, memory);
    this.#last = memory;
    return memory.notes;
  }
}
