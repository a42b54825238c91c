import type { EditorState } from 'draft-js';
import { useRef, useState } from 'react';
import { switches } from '../../shared/current.ts';
import { getTomorrowMorning, toMoment } from '../clock.ts';
import { SELF } from '../data/people.ts';
import { label } from '../labels.ts';
import { MAX_LENGTH, toWeightedLength } from '../length.ts';
import { publish, sendOperation, type Published } from '../publish.ts';
import { addTweets, keepQuestion, saveDraft, type ComposeIntent } from '../state.ts';
import { showToast } from '../toasts.ts';
import { toText } from './draft-text.ts';
import { createTweetState } from './entities.tsx';

const counter = { next: 0 };

export interface Part {
  readonly key: number;
  readonly state: EditorState;
  /** Text at the last blur: what X's own state knows of a part of a thread. */
  readonly committed: string;
}

export interface ComposerModel {
  readonly parts: readonly Part[];
  readonly hue: number | null;
  readonly plannedFor: number | null;
  readonly isSending: boolean;
  readonly isReady: boolean;
  readonly alert: string | null;
  readonly focusTurn: number;
  change(key: number, state: EditorState): void;
  commit(key: number): void;
  addPart(): void;
  load(texts: readonly string[]): void;
  attach(hue: number | null): void;
  plan(at: number): void;
  submit(): Promise<void>;
}

function createPart(text: string): Part {
  return { key: (counter.next += 1), state: createTweetState(text), committed: text };
}

function toKey(part: Part | undefined): Partial<Part> {
  return part === undefined ? {} : { key: part.key };
}

/** Puts the save-or-discard sheet up; `onGone` runs after either answer. */
export function askToKeep(text: string, onGone: () => void): void {
  keepQuestion.set({
    onDiscard: onGone,
    onSave() {
      saveDraft(text);
      void sendOperation('CreateDraftTweet', { text }).then(() => showToast(label('draftSaved')));
      onGone();
    },
  });
}

function isWithinLimits(parts: readonly Part[], hasPicture: boolean, max: number): boolean {
  return parts.every(({ state }) => {
    const text = toText(state);
    return (text.trim() !== '' || (hasPicture && parts.length === 1)) && toWeightedLength(text) <= max;
  });
}

/** Everything that a composer holds and does; the views only show it. */
export function useComposer(intent: ComposeIntent, onGone?: () => void): ComposerModel {
  const [parts, setParts] = useState<readonly Part[]>(() => intent.parts.map(createPart));
  const [hue, setHue] = useState<number | null>(null);
  const [chosenTime, setChosenTime] = useState<number | null>(null);
  const [isSending, setSending] = useState(false);
  const [alert, setAlert] = useState<string | null>(null);
  const [focusTurn, setFocusTurn] = useState(0);
  const latest = useRef(parts);
  const isGone = useRef(false);

  const { flags, outcome } = switches.get();
  const plannedFor = chosenTime ?? (outcome === 'schedule' ? getTomorrowMorning() : null);
  const max = 'long' in flags ? 25_000 : MAX_LENGTH;
  const isReady = !isSending && isWithinLimits(parts, hue !== null, max);

  function replace(next: readonly Part[]): void {
    latest.current = next;
    setParts(next);
  }

  /** Other texts in the editors that are there: the site resets their state, it does not replace them. */
  function load(texts: readonly string[]): void {
    replace(texts.map((text, index) => ({ ...createPart(text), ...toKey(latest.current[index]) })));
    setFocusTurn((turn) => turn + 1);
  }

  function leave(): void {
    if (!isGone.current) onGone?.();
    isGone.current = onGone !== undefined;
  }

  function clear(): void {
    setHue(null);
    setChosenTime(null);
    load(['']);
    leave();
  }

  function settle(published: Published): void {
    switch (published.kind) {
      case 'posted':
        addTweets(published.tweets);
        clear();
        return showToast(label('sent'), `/${SELF.handle}/status/${published.tweets[0]?.id}`);
      case 'scheduled':
        clear();
        return showToast(label('scheduledToast', toMoment(plannedFor ?? Date.now())));
      case 'pending':
        clear();
        return showToast(label('pendingToast'));
      case 'left-open':
        return askToKeep(latest.current.map(({ state }) => toText(state)).join('\n'), clear);
      case 'failed':
        if (flags['failure'] === 'alert') return setAlert(label('failed'));
        return showToast(label('failed'));
    }
  }

  return {
    parts,
    hue,
    plannedFor,
    isSending,
    isReady,
    alert,
    focusTurn,
    change: (key, state) =>
      replace(latest.current.map((part) => (part.key === key ? { ...part, state } : part))),
    commit: (key) =>
      replace(
        latest.current.map((part) => (part.key === key ? { ...part, committed: toText(part.state) } : part)),
      ),
    addPart() {
      replace([...latest.current, createPart('')]);
      setFocusTurn((turn) => turn + 1);
    },
    load,
    attach: setHue,
    plan: setChosenTime,
    async submit() {
      if (!isReady) return;
      setAlert(null);
      setSending(true);
      const isLate = 'commitOnBlur' in flags && latest.current.length > 1;
      const texts = latest.current.map(({ committed, state }) => (isLate ? committed : toText(state)));
      const { replyTo, quote } = intent;
      const answer = publish({
        parts: texts,
        plannedFor,
        ...(replyTo === undefined ? {} : { replyTo }),
        ...(quote === undefined ? {} : { quote }),
      });
      // A dialog that is taken down at once: the answer comes when the composer is gone.
      if ('earlyClose' in flags) leave();
      const published = await answer;
      setSending(false);
      settle(published);
    },
  };
}
