/** @jsxImportSource preact */
import { useEffect } from 'preact/hooks';
import { adoptStyles } from '../../shared/hashed.ts';
import { useStore } from '../../shared/preact/use-store.ts';
import interopCss from '../styles/interop.css?inline';
import { ShareDialog } from './share-dialog.tsx';
import { isShareBoxOpen } from './store.ts';

/** The older share box: in the document, and a dialog by its looks only (`shareBox=document`). */
export function DocumentShareBox() {
  useEffect(() => adoptStyles(interopCss), []);
  return useStore(isShareBoxOpen) ? <ShareDialog root={null} /> : null;
}
