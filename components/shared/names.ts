import type { Label, Network, Surface } from '../../lib/core/vocabulary.ts';
import type { MessageKey } from '../../lib/platform/i18n.ts';
import { t } from '../../lib/platform/i18n.ts';
import type { AccountRole, Lens } from '../../lib/settings/types.ts';

const LABEL_KEYS = {
  helpful: 'labelHelpful',
  pitch: 'labelPitch',
  neutral: 'labelNeutral',
  unsure: 'labelUnsure',
} as const satisfies Record<Label, MessageKey>;

const NETWORK_KEYS = {
  x: 'networkX',
  linkedin: 'networkLinkedin',
  facebook: 'networkFacebook',
} as const satisfies Record<Network, MessageKey>;

const SURFACE_KEYS = {
  post: 'surfacePost',
  reply: 'surfaceReply',
  comment: 'surfaceComment',
  quote: 'surfaceQuote',
  thread: 'surfaceThread',
} as const satisfies Record<Surface, MessageKey>;

const LENS_KEYS = {
  '9:1': 'lensNineToOne',
  '4-1-1': 'lensFourOneOne',
  '80/20': 'lensEightyTwenty',
  '3:1': 'lensThreeToOne',
  thirds: 'lensThirds',
  own: 'lensOwn',
} as const satisfies Record<Lens, MessageKey>;

const ROLE_KEYS = {
  me: 'accountMe',
  brand: 'accountBrand',
} as const satisfies Record<AccountRole, MessageKey>;

/** The word a person reads for a label. */
export function labelName(label: Label): string {
  return t(LABEL_KEYS[label]);
}

/** The network's own name. */
export function networkName(network: Network): string {
  return t(NETWORK_KEYS[network]);
}

/** The word a person reads for a surface, in lower case. */
export function surfaceName(surface: Surface): string {
  return t(SURFACE_KEYS[surface]);
}

/** The name of a lens. */
export function lensName(lens: Lens): string {
  return t(LENS_KEYS[lens]);
}

/** What an account is to the person. */
export function roleName(role: AccountRole): string {
  return t(ROLE_KEYS[role]);
}
