/** @jsxImportSource preact */
import { render } from 'preact';
import { switches } from '../../shared/current.ts';
import { adoptStyles } from '../../shared/hashed.ts';
import { useStore } from '../../shared/preact/use-store.ts';
import interopCss from '../styles/interop.css?inline';
import { PAGE_STYLES } from '../styles/page.ts';
import { followTheme } from '../theme.ts';
import { ShadowMessaging } from '../messaging/places.tsx';
import { ModalAnnouncer, StaleDialog } from './decoys.tsx';
import { ShareDialog } from './share-dialog.tsx';
import { isShareBoxOpen } from './store.ts';
import { Toasts } from './toasts.tsx';

function Outlet({ root }: { readonly root: ShadowRoot }) {
  const { flags } = useStore(switches);
  const isOpen = useStore(isShareBoxOpen);
  return (
    <>
      {isOpen && flags['shareBox'] !== 'document' && <ModalAnnouncer />}
      <StaleDialog />
      <div id="artdeco-modal-outlet">
        {isOpen && flags['shareBox'] !== 'document' && <ShareDialog root={root} />}
      </div>
      <ShadowMessaging />
      {flags['toasts'] !== 'document' && <Toasts />}
    </>
  );
}

/** The zero-height host whose open shadow root holds whatever the new front end borrows from the old one. */
export function mountInteropOutlet(): void {
  const host = document.createElement('div');
  host.id = 'interop-outlet';
  host.dataset['testid'] = 'interop-shadowdom';
  host.style.height = '0';
  followTheme(host);
  const root = host.attachShadow({ mode: 'open' });
  adoptStyles(PAGE_STYLES, root);
  adoptStyles(interopCss, root);
  document.body.append(host);
  render(<Outlet root={root} />, root);
}
