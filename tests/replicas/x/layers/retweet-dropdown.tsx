/** @jsxImportSource react */
import type { ReactElement } from 'react';
import { hashed } from '../../shared/hashed.ts';
import { useStore } from '../hooks.ts';
import { label } from '../labels.ts';
import { Icon } from '../parts/icons.tsx';
import { openCompose, retweetMenu } from '../state.ts';

/** Repost or quote: the menu of an article's repost button. */
export function RetweetDropdown(): ReactElement | null {
  const menu = useStore(retweetMenu);
  if (menu === null) return null;
  const close = (): void => retweetMenu.set(null);
  return (
    <div className={hashed('menuLayer')}>
      <div className={hashed('menuBack')} onClick={close} />
      <div role="menu" className={hashed('menu')} style={{ left: menu.left, top: menu.top }}>
        <div data-testid="Dropdown">
          <div role="menuitem" tabIndex={0} data-testid="retweetConfirm" onClick={close}>
            <Icon name="repost" />
            <span>{label('repost')}</span>
          </div>
          <a
            href="/compose/post"
            role="menuitem"
            tabIndex={0}
            onClick={(event) => {
              event.preventDefault();
              close();
              openCompose({ quote: menu.tweetId, parts: [''] });
            }}
          >
            <Icon name="pencil" />
            <span>{label('quote')}</span>
          </a>
        </div>
      </div>
    </div>
  );
}
