import { lensName } from '../../components/shared/names.ts';
import type { Draft, Verdict } from '../../lib/classifier/types.ts';
import { claimNudge, claimPraise } from '../../lib/coaching/claims.ts';
import { changeFigures, readFigures } from '../../lib/coaching/figures.ts';
import { withoutRestraint, withReaction } from '../../lib/coaching/restraint.ts';
import type { Network } from '../../lib/core/vocabulary.ts';
import { toLocalDay } from '../../lib/ledger/day.ts';
import { readHelpedSince } from '../../lib/ledger/read.ts';
import type { Handlers } from '../../lib/messaging/server.ts';
import { browser } from '../../lib/platform/browser.ts';
import { resolveMutes, toMutesOn } from '../../lib/settings/mutes.ts';
import { loadSettings } from '../../lib/settings/settings.ts';
import type { Settings } from '../../lib/settings/types.ts';
import { leavesNoTrace } from './ledger-handlers.ts';
import { readWeekBalance } from './week-balance.ts';

type CoachMessage =
  'coachState' | 'claimNudge' | 'claimPraise' | 'noteReaction' | 'endRestraint' | 'checkText';

/** What the coach in the page needs to know, and the budget of what it says of its own accord. */
export function createCoachHandlers(judge: (draft: Draft) => Verdict): Pick<Handlers, CoachMessage> {
  return {
    async coachState({ network }, sender) {
      const settings = await loadSettings();
      const [balance, helpedSinceLastPitch, shortcut] = await Promise.all([
        readWeekBalance(settings),
        readHelpedSince(),
        findShortcut(),
      ]);
      return {
        display: settings.display[network],
        level: settings.level,
        keepText: settings.keepText.on && !leavesNoTrace(sender),
        balance,
        lensName: lensName(settings.lens),
        helpedSinceLastPitch,
        mutes: toMutesOn(resolveMutes(settings.mutes, Date.now()), network),
        ...(shortcut === null ? {} : { shortcut }),
      };
    },

    async claimNudge({ network, family }, sender) {
      // Saying yes is written down, and from a private window nothing is.
      if (leavesNoTrace(sender)) return { size: null };
      const settings = await loadSettings();
      const balance = await readWeekBalance(settings);
      const figures = await readFigures();
      const size = await claimNudge({ ...toCase(settings, network), family, balance, figures });
      if (size !== null) await changeFigures((last) => ({ ...last, shown: last.shown + 1 }));
      return { size };
    },

    async claimPraise({ network }, sender) {
      if (leavesNoTrace(sender)) return { granted: false };
      return { granted: await claimPraise(toCase(await loadSettings(), network)) };
    },

    async noteReaction({ reaction }, sender) {
      if (!leavesNoTrace(sender)) await changeFigures((last) => withReaction(last, reaction));
      return { done: true };
    },

    async endRestraint() {
      await changeFigures(withoutRestraint);
      return { done: true };
    },

    checkText: judge,
  };
}

function toCase({ display, level, mutes }: Settings, network: Network) {
  const now = Date.now();
  return {
    network,
    today: toLocalDay(now),
    display: display[network],
    level,
    mutes: resolveMutes(mutes, now),
  };
}

async function findShortcut(): Promise<string | null> {
  const commands = await browser.commands.getAll();
  return commands.find((command) => command.name === 'open-card')?.shortcut || null;
}
