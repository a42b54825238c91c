/** @jsxImportSource react */
import { useState, type MutableRefObject, type ReactElement } from 'react';
import { isFlagSet } from '../../shared/switches.ts';
import { hashed } from '../../shared/hashed.ts';
import { toMoment } from '../clock.ts';
import { SELF } from '../data/people.ts';
import { useSwitches } from '../hooks.ts';
import { label } from '../labels.ts';
import { toWeightedLength } from '../length.ts';
import { Avatar } from '../parts/avatar.tsx';
import { Icon } from '../parts/icons.tsx';
import { findTweet, openCompose, type ComposeIntent } from '../state.ts';
import { Attachments } from './attachments.tsx';
import { toText } from './draft-text.ts';
import { SCREEN_PATHS, Screens, type Screen } from './screens.tsx';
import { Toolbar, type ComposerPlace } from './toolbar.tsx';
import { TweetEditor } from './tweet-editor.tsx';
import { useComposer, type ComposerModel } from './use-composer.ts';

const PICTURE_HUE = 190;

export interface ComposerHandle {
  readonly text: string;
  show(screen: Screen): void;
}

export interface ComposerProps {
  readonly place: ComposerPlace;
  readonly intent: ComposeIntent;
  readonly firstScreen?: Screen;
  /** Filled for the dialog around the composer. */
  readonly handle?: MutableRefObject<ComposerHandle | null>;
  onGone?(): void;
}

function toPlaceholder({ place, intent }: ComposerProps, index: number): string {
  if (index > 0) return label('addAnother');
  if (intent.replyTo !== undefined) return label('postYourReply');
  if (intent.quote !== undefined) return label('addComment');
  return place === 'modal' && intent.parts.length > 1 ? label('addAnother') : label('whatsHappening');
}

function toSubmitLabel({ intent }: ComposerProps, { parts, plannedFor }: ComposerModel): string {
  if (plannedFor !== null) return label('schedule');
  if (parts.length > 1) return label('postAll');
  return label(intent.replyTo === undefined ? 'post' : 'reply');
}

/** X's composer: the same one on the home page, in the dialog and under a post. */
export function Composer(props: ComposerProps): ReactElement {
  const { intent, place } = props;
  const switches = useSwitches();
  const composer = useComposer(intent, props.onGone);
  const [screen, setScreen] = useState<Screen | null>(props.firstScreen ?? null);
  const [mounts, setMounts] = useState(0);
  const [active, setActive] = useState<number | null>(null);
  const { parts } = composer;
  const texts = parts.map(({ state }) => toText(state));
  function show(next: Screen): void {
    history.pushState({ before: location.pathname + location.search }, '', SCREEN_PATHS[next]);
    setScreen(next);
  }

  if (props.handle !== undefined) props.handle.current = { text: texts.join('\n').trim(), show };

  function leaveScreen(): void {
    const before: unknown = history.state?.before;
    history.pushState(null, '', typeof before === 'string' ? before : '/compose/post');
    setScreen(null);
  }

  function attach(hue: number | null): void {
    composer.attach(hue);
    setMounts(mounts + 1);
  }

  function add(): void {
    if (place !== 'home') return composer.addPart();
    composer.load(['']);
    openCompose({ ...intent, parts: [...texts, ''] });
  }

  // On the site an untouched reply box has no toolbar yet.
  const isLate = place === 'inline' && active === null && isFlagSet(switches, 'lateToolbar');
  const mountKey = `${mounts}-${switches.flags['remount'] ?? ''}`;
  return (
    <div className={hashed('composer', place)}>
      <div role="progressbar" className={hashed(composer.isSending ? 'progress' : 'progressHidden')}>
        <div data-testid="progressBar-bar" className={hashed('progressBar')} />
      </div>
      {composer.plannedFor !== null && (
        <div data-testid="scheduledTweetIndicator" className={hashed('planned')}>
          <Icon name="calendar" />
          <span>{label('willSend', toMoment(composer.plannedFor))}</span>
        </div>
      )}
      {composer.alert !== null && (
        <div role="alert" className={hashed('composerAlert')}>
          <span>{composer.alert}</span>
        </div>
      )}
      {screen === null &&
        parts.map((part, index) => (
          <div key={part.key} className={hashed('part')}>
            <Avatar handle={SELF.handle} size="usual" />
            <div className={hashed('partBody')}>
              <TweetEditor
                key={mountKey}
                index={isFlagSet(switches, 'repeatIds') ? 0 : index}
                state={part.state}
                placeholder={toPlaceholder(props, index)}
                isReadOnly={composer.isSending}
                focusTurn={
                  index === parts.length - 1 ? composer.focusTurn + (place === 'modal' ? 1 : 0) + mounts : 0
                }
                onChange={(state) => composer.change(part.key, state)}
                onSubmit={() => void composer.submit()}
                onFocus={() => setActive(index)}
                onBlur={() => composer.commit(part.key)}
              />
              {index === 0 && (
                <Attachments
                  hue={composer.hue}
                  quoted={findTweet(intent.quote)}
                  onEditMedia={() => show('media')}
                  onRemoveMedia={() => attach(null)}
                />
              )}
            </div>
          </div>
        ))}
      {place !== 'inline' && (
        <div className={hashed('audience')}>
          <Icon name="globe" />
          <span>{label('everyoneCanReply')}</span>
        </div>
      )}
      {!isLate && (
        <Toolbar
          place={place}
          submitLabel={toSubmitLabel(props, composer)}
          isEnabled={composer.isReady}
          length={toWeightedLength(texts[active ?? 0] ?? '')}
          canAdd={place !== 'inline' && intent.replyTo === undefined && texts.at(-1)?.trim() !== ''}
          onSubmit={() => void composer.submit()}
          onAdd={add}
          onMedia={() => attach(PICTURE_HUE)}
          onSchedule={() => show('schedule')}
        />
      )}
      {screen !== null && (
        <Screens
          screen={screen}
          hue={composer.hue}
          onBack={leaveScreen}
          onPlan={(at) => {
            composer.plan(at);
            leaveScreen();
          }}
          onLoad={(text) => {
            composer.load([text]);
            leaveScreen();
          }}
        />
      )}
    </div>
  );
}
