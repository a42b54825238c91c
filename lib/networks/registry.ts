import type { Network } from '../core/vocabulary.ts';
import { facebook } from './facebook.ts';
import { linkedin } from './linkedin.ts';
import type { NetworkRules } from './types.ts';
import { x } from './x.ts';

export const RULES: Readonly<Record<Network, NetworkRules>> = { x, linkedin, facebook };
