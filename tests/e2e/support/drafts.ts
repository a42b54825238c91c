/** Plain cases of each label; invented, and not in the training corpus. */
export const HELPFUL =
  'If your sourdough comes out flat, let the dough rise in the fridge overnight and bake it straight from cold. It keeps its shape and you skip the second proof.';
export const HELPFUL_ANSWER =
  'Hold the power button for ten seconds until the light turns amber, then let go and plug it in again. That resets the charger and it should show up within a minute.';
export const PITCH =
  'Our new invoicing app is finally here! Sign up today and get 30% off your first three months. Book a free demo at https://ledgerlark.example before Friday.';
