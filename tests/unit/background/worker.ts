import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Verdict } from '../../../lib/classifier/types.ts';
import type { SenderFacts } from '../../../lib/messaging/sender.ts';
import { ON_X } from '../messaging/home.ts';

export const VERDICT: Verdict = {
  label: 'neutral',
  probabilities: { helpful: 0.2, pitch: 0.2, neutral: 0.6 },
  reasons: [],
  modelVersion: 'test',
  nudgeable: false,
  praiseworthy: false,
};

type Sender = Parameters<typeof fakeBrowser.runtime.onMessage.trigger>[1];
type Command = (command: string, tab?: { readonly id?: number }) => void;

/**
 * The browser around a background worker: hands it messages as if `sender` had sent them, and may
 * kill it after it has written and before it has answered.
 */
export class Worker {
  sender: SenderFacts = ON_X;
  /** So many answers get lost on their way. */
  answersToLose = 0;
  readonly toTabs = vi.fn<(tab: number, message: unknown) => Promise<unknown>>();
  shortcut = 'Alt+Shift+G';
  #commands: Command[] = [];

  constructor() {
    this.toTabs.mockResolvedValue(undefined);
    Object.assign(fakeBrowser.commands, {
      getAll: async () => [{ name: 'open-card', shortcut: this.shortcut }],
      onCommand: { addListener: (listener: Command) => this.#commands.push(listener) },
    });
    Object.assign(fakeBrowser.tabs, { sendMessage: this.toTabs });
    Object.assign(fakeBrowser.runtime, {
      sendMessage: (message: unknown, callback: (response?: unknown) => void) => {
        this.#deliver(structuredClone(message), callback);
      },
    });
  }

  /** Starts the worker from nothing, as after it was stopped: only what is stored is left. */
  async start(): Promise<void> {
    vi.resetModules();
    fakeBrowser.runtime.onMessage.removeAllListeners();
    this.#commands = [];
    const { default: background } = await import('../../../entrypoints/background/index.ts');
    background.main();
  }

  press(command: string, tab?: { readonly id?: number }): void {
    for (const listener of this.#commands) listener(command, tab);
  }

  #deliver(message: unknown, callback: (response?: unknown) => void): void {
    const respond = (response: unknown): void => {
      const runtime = fakeBrowser.runtime as unknown as Record<string, unknown>;
      const isLost = this.answersToLose > 0;
      this.answersToLose -= isLost ? 1 : 0;
      if (isLost)
        runtime['lastError'] = { message: 'The message port closed before a response was received.' };
      callback(isLost ? undefined : structuredClone(response));
      runtime['lastError'] = undefined;
    };
    void fakeBrowser.runtime.onMessage.trigger(message, this.sender as Sender, respond);
  }
}
