/** @jsxImportSource react */
import type { ReactElement } from 'react';
import { hashed } from '../../shared/hashed.ts';
import { SELF } from '../data/people.ts';
import { label } from '../labels.ts';
import { openCompose } from '../state.ts';
import { Avatar } from './avatar.tsx';
import { Icon, type IconName } from './icons.tsx';
import { Link } from './link.tsx';

interface Tab {
  readonly icon: IconName;
  readonly href: string;
  readonly testId: string;
  readonly text: string;
}

function getTabs(): readonly Tab[] {
  return [
    { icon: 'home', href: '/home', testId: 'AppTabBar_Home_Link', text: label('home') },
    { icon: 'search', href: '/explore', testId: 'AppTabBar_Explore_Link', text: label('explore') },
    {
      icon: 'bell',
      href: '/notifications',
      testId: 'AppTabBar_Notifications_Link',
      text: label('notifications'),
    },
    { icon: 'mail', href: '/i/chat/812', testId: 'AppTabBar_DirectMessage_Link', text: label('chat') },
    { icon: 'spark', href: '/i/grok', testId: 'AppTabBar_Grok_Link', text: label('grok') },
    {
      icon: 'article',
      href: '/compose/articles/edit/77',
      testId: 'AppTabBar_Articles_Link',
      text: label('articles'),
    },
    { icon: 'person', href: `/${SELF.handle}`, testId: 'AppTabBar_Profile_Link', text: label('profile') },
  ];
}

function ComposeLink({ testId }: { readonly testId: string }): ReactElement {
  return (
    <Link
      href="/compose/post"
      testId={testId}
      label={label('post')}
      className={hashed('pill', testId === 'SideNav_NewTweet_Button' ? 'newPost' : 'floating')}
      onFollow={() => openCompose({ parts: [''] })}
    >
      <span className={hashed('newPostIcon')}>
        <Icon name="feather" />
      </span>
      <span className={hashed('newPostText')}>{label('post')}</span>
    </Link>
  );
}

export function Nav({ path }: { readonly path: string }): ReactElement {
  return (
    <header role="banner" className={hashed('banner')}>
      <div className={hashed('bannerInner')}>
        <h1 className={hashed('logo')}>
          <Link href="/home" label="X">
            <Icon name="logo" />
          </Link>
        </h1>
        <nav role="navigation" className={hashed('tabs')}>
          {getTabs().map(({ href, icon, testId, text }) => (
            <Link
              key={href}
              href={href}
              testId={testId}
              label={text}
              className={path.startsWith(href) ? hashed('tab', 'tabHere') : hashed('tab')}
            >
              <Icon name={icon} />
              <span className={hashed('tabText')}>{text}</span>
            </Link>
          ))}
        </nav>
        <ComposeLink testId="SideNav_NewTweet_Button" />
        <button
          type="button"
          aria-label={label('accountMenu')}
          data-testid="SideNav_AccountSwitcher_Button"
          className={hashed('account')}
        >
          <Avatar handle={SELF.handle} size="usual" />
          <span className={hashed('accountText')}>
            <b>{SELF.name}</b>
            <span className={hashed('dim')}>
              <bdi dir="ltr">@{SELF.handle}</bdi>
            </span>
          </span>
          <span className={hashed('accountMore')}>
            <Icon name="dots" />
          </span>
        </button>
      </div>
      <ComposeLink testId="FloatingActionButtons_Tweet_Button" />
    </header>
  );
}
