import type { Network } from '../../lib/core/vocabulary.ts';

export interface DemoDraft {
  readonly network: Network;
  /** What its author had in mind; the extension does not get to know. */
  readonly meant: 'helpful' | 'pitch';
  readonly text: string;
}

/** One post that helps and one that asks, for each network, in the manner of the place. */
export const DRAFTS: readonly DemoDraft[] = [
  {
    network: 'x',
    meant: 'helpful',
    text:
      'If your tomato leaves curl up in a heat wave, it is usually thirst, not disease. Water deeply before nine, ' +
      'mulch 5 cm of straw, and check again after two days before you spray anything.',
  },
  {
    network: 'x',
    meant: 'pitch',
    text:
      'Our spring sale starts today! Get 30% off every plan until Friday. Sign up now with the code BLOOM: ' +
      'https://greenhouse.example/pricing',
  },
  {
    network: 'linkedin',
    meant: 'helpful',
    text:
      'Before you rewrite a slow report, run EXPLAIN ANALYZE on the query behind it. In nine of ten cases I see a full ' +
      'scan where one index on (customer_id, created_at) is missing. Add it on a copy first and compare the plan: ' +
      'ours went from 40 seconds to 300 milliseconds.',
  },
  {
    network: 'linkedin',
    meant: 'pitch',
    text:
      'We help B2B teams double their pipeline in 90 days. Only three seats left for our growth program this quarter. ' +
      'Book a free demo today, link in the comments, and claim your spot before prices go up!',
  },
  {
    network: 'facebook',
    meant: 'helpful',
    text:
      'The road over the pass is closed until Sunday because of the landslide. Take the valley road by the old mill; ' +
      'it adds 15 minutes. The bus 214 still runs and stops at the school instead of the church.',
  },
  {
    network: 'facebook',
    meant: 'pitch',
    text:
      'New arrivals at our shop! Order your handmade candles today and get free shipping with the code GLOW. ' +
      'Limited stock, so buy now: https://candles.example/shop',
  },
];

/** What somebody who mostly helps wrote earlier that week, for the pictures. */
export const MORE_HELP: readonly DemoDraft[] = [
  'To get red wine out of cotton, pour boiling water through the stain from a height of 30 cm, then wash as usual. Salt only hides it.',
  'If your laptop fan howls after every update, give it an hour: the search index is being rebuilt. If it still howls, sort the task list by processor and stop what is on top.',
  'Before you call the plumber, put a few drops of food colouring in the cistern. If the bowl is coloured after 15 minutes without a flush, it is the flapper, and the part costs four euros.',
  'Bread too dense? Weigh the flour instead of using cups. A packed cup holds 160 g, a spooned one 120 g, and that is the whole difference.',
  'Check the date on your smoke alarm: the sensor is worn out after ten years, even if the test button still beeps.',
  'For a clean cut through acrylic, score it three times with a knife and snap it over the edge of a table. A saw melts it.',
].map((text) => ({ network: 'x', meant: 'helpful', text }));
