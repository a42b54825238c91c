import type { CoachEvents, CoachModel, MuteChoice } from '../../../lib/coaching/coach-model.ts';
import { mountCoach } from '../../../components/coach/mount.tsx';
import { createMarks } from '../../../lib/page/marks.ts';
import type { Reason } from '../../../lib/classifier/types.ts';
import type { Shape, StageComposer } from './composers.ts';
import { buildComposer, openMentions } from './composers.ts';
import { SCENES } from './scenes.ts';
import css from './stage.css?inline';

/** What a test can do with the stage from outside. */
export interface Stage {
  render(change: Partial<CoachModel>): void;
  anchor(there: boolean): void;
  openMentions(): void;
  /** Ends the coach as a reload of the extension does. */
  abort(): void;
  readonly log: readonly string[];
  readonly composer: StageComposer;
}

declare global {
  interface Window {
    stage: Stage;
  }
}

/** `?scene=card-pitch&shape=inline&dir=rtl&dark&mentions`: one state of the coach, live. */
function build(query: URLSearchParams): Stage {
  const scene = SCENES[query.get('scene') ?? 'card-pitch'];
  if (!scene) throw new Error(`No scene of the name ${query.get('scene')}`);
  const root = document.documentElement;
  const isDark = query.has('dark');
  root.dir = query.get('dir') ?? 'ltr';
  root.dataset['theme'] = isDark ? 'dark' : 'light';
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];

  const composer = buildComposer(document, (query.get('shape') ?? 'inline') as Shape, scene.draft);
  if (query.has('mentions')) openMentions(composer);

  const log: string[] = [];
  const ending = new AbortController();
  const marks = createMarks(document, ending.signal);
  let model: CoachModel = { ...scene.model, dark: isDark };

  const events: CoachEvents = {
    toggleCard: () => change({ cardOpen: !model.cardOpen }),
    closeCard({ refocus }) {
      log.push(`closeCard ${refocus}`);
      change({ cardOpen: false });
      if (refocus) composer.editor.focus();
    },
    disagree: (label) => change({ disagreed: label }),
    nameAccount: (role) => change({ account: model.account && { ...model.account, role } }),
    mute: (choice: MuteChoice) => log.push(`mute ${choice.kind}`),
    dismissLine: () => change({ line: null }),
    pointAt: (reason) => mark(reason),
    undo: () => change({ receipt: model.receipt && { ...model.receipt, state: 'undone' } }),
    dismissReceipt: () => change({ receipt: null }),
  };
  const view = mountCoach({ events, signal: ending.signal, doc: document });

  function change(part: Partial<CoachModel>): void {
    model = { ...model, ...part };
    view.render(model);
    mark(null);
  }
  function mark(pointed: Reason | null): void {
    const text = composer.editor.firstElementChild?.firstChild;
    const reasons = model.cardOpen && text ? (model.verdict?.reasons ?? []) : [];
    marks.show(
      reasons.map((reason) => {
        const range = document.createRange();
        if (text) {
          range.setStart(text, reason.span.start);
          range.setEnd(text, reason.span.end);
        }
        return { range, direction: reason.direction, emphasised: reason === pointed };
      }),
    );
  }

  composer.editor.focus();
  view.anchor(query.has('gone') ? null : composer);
  change({});
  return {
    render: change,
    anchor: (there) => view.anchor(there ? composer : null),
    openMentions: () => openMentions(composer),
    abort: () => ending.abort(),
    log,
    composer,
  };
}

window.stage = build(new URLSearchParams(location.hash.slice(1)));
