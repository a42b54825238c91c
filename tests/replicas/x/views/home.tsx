/** @jsxImportSource react */
import { useState, type ReactElement } from 'react';
import { switches } from '../../shared/current.ts';
import { hashed } from '../../shared/hashed.ts';
import { Composer } from '../composer/composer.tsx';
import { useStore } from '../hooks.ts';
import { label } from '../labels.ts';
import { Feed } from '../parts/feed.tsx';
import { tweets } from '../state.ts';

export function Home(): ReactElement {
  const [intent] = useState(() => ({ parts: [switches.get().prefill] }));
  const list = useStore(tweets).filter(({ replyTo }) => replyTo === undefined);
  return (
    <div aria-label={label('timeline')}>
      <div className={hashed('top', 'feedTabs')}>
        <div role="tablist" className={hashed('tabList')}>
          <a role="tab" aria-selected="true" className={hashed('feedTab', 'feedTabHere')} tabIndex={0}>
            <span>{label('forYou')}</span>
          </a>
          <a role="tab" aria-selected="false" className={hashed('feedTab')} tabIndex={0}>
            <span>{label('following')}</span>
          </a>
        </div>
      </div>
      <Composer place="home" intent={intent} />
      <section role="region" aria-label={label('timeline')}>
        <Feed list={list} />
      </section>
    </div>
  );
}
