/** @jsxImportSource preact */
import { switches } from '../../shared/current.ts';
import { Icon } from '../../shared/preact/icon.tsx';
import { useStore } from '../../shared/preact/use-store.ts';
import { createStore } from '../../shared/store.ts';
import { navigate } from '../../shared/router.ts';
import { label } from '../labels.ts';

export interface Toast {
  readonly key: number;
  readonly kind: 'success' | 'error';
  readonly text: string;
  /** Path of what was published; only then there is a link. */
  readonly path?: string;
}

const toasts = createStore<readonly Toast[]>([]);
const keys = { next: 0 };

function dropToast(key: number): void {
  toasts.set(toasts.get().filter((toast) => toast.key !== key));
}

export function showToast(toast: Omit<Toast, 'key'>): void {
  const key = (keys.next += 1);
  toasts.set([...toasts.get(), { ...toast, key }]);
  setTimeout(() => dropToast(key), switches.get().toastMs);
}

function open(event: MouseEvent, path: string): void {
  event.preventDefault();
  navigate(path);
}

export function Toasts() {
  return (
    <section class="artdeco-toasts" aria-live="polite">
      <ul class="artdeco-toasts__list">
        {useStore(toasts).map(({ key, kind, path, text }) => (
          <li
            key={key}
            class="artdeco-toast-item artdeco-toast-item--visible"
            data-test-artdeco-toast-item-type={kind}
          >
            <span class={`artdeco-toast-item__icon artdeco-toast-item__icon--${kind}`}>
              <Icon name={kind === 'success' ? 'check' : 'alert'} />
            </span>
            <p class="artdeco-toast-item__message" role={kind === 'error' ? 'alert' : 'status'}>
              <span>{text}</span>{' '}
              {path && (
                <a class="artdeco-toast-item__cta" href={path} onClick={(event) => open(event, path)}>
                  {label('viewPost')}
                </a>
              )}
            </p>
            <button
              class="artdeco-toast-item__dismiss"
              type="button"
              aria-label={label('dismiss')}
              onClick={() => dropToast(key)}
            >
              <Icon name="close" size={20} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
