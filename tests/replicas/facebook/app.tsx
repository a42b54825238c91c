/** @jsxImportSource preact */
import { switches } from '../shared/current.ts';
import { hashed } from '../shared/hashed.ts';
import { useStore } from '../shared/preact/use-store.ts';
import { findRoute, route } from '../shared/router.ts';
import { Chat } from './chat/chat.tsx';
import { openChat } from './chat/store.ts';
import { Head } from './chrome/head.tsx';
import { LeftRail, RightRail } from './chrome/rails.tsx';
import { HANNE, PEOPLE, SPOKE } from './content/people.ts';
import { StatusMessage } from './dialog/notices.tsx';
import { PostDialog } from './dialog/post-dialog.tsx';
import { openDialog } from './dialog/store.ts';
import { MentionList } from './editor/mention-list.tsx';
import { BusinessPage, GroupPage, HomePage, StoryPage } from './feed/pages.tsx';
import { StoryDialog } from './feed/story-dialog.tsx';
import { label } from './labels.ts';

function Page() {
  const path = useStore(route);
  const storyId = findRoute(/\/posts\/(\d+)\/?$/, path)?.parts[0];
  if (storyId !== undefined) {
    if (switches.get().flags['postView'] !== 'dialog') return <StoryPage storyId={storyId} />;
    return (
      <>
        <HomePage />
        <StoryDialog key={storyId} storyId={storyId} />
      </>
    );
  }
  const group = findRoute(/^\/groups\/([^/]+)\/?$/, path);
  if (group) return <GroupPage groupId={group.parts[0] ?? ''} />;
  const thread = findRoute(/^\/messages\/(?:e2ee\/)?t\/([^/]+)\/?$/, path);
  if (thread) {
    const person = PEOPLE.find(({ slug }) => slug === thread.parts[0]) ?? HANNE;
    return (
      <div role="main" class={hashed('main', 'messages')}>
        <Chat person={person} />
      </div>
    );
  }
  return findRoute(new RegExp(`^/${SPOKE.slug}/?$`), path) ? <BusinessPage /> : <HomePage />;
}

function ChatTabs() {
  const person = useStore(openChat);
  if (!person) return null;
  return (
    <div class={hashed('chat-tabs')} aria-label={label('chats')}>
      <Chat key={person.slug} person={person} onClose={() => openChat.set(null)} />
    </div>
  );
}

export function App() {
  useStore(switches);
  const audience = useStore(openDialog);
  return (
    <>
      <Head />
      <div class={hashed('columns')}>
        <LeftRail />
        <Page />
        <RightRail />
      </div>
      <ChatTabs />
      {audience && <PostDialog audience={audience} />}
      <MentionList />
      <StatusMessage />
    </>
  );
}
