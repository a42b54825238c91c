import { expect, test } from '../support/extension.ts';

const PICTURE = 'https://x.com/picture.png';
const REFUSED = 'refused';

test.use({ triesRequests: true });

test('the browser refuses the popup every way out', async ({ openPopup, replicas }) => {
  const popup = await openPopup();
  const before = replicas.requests.length;
  const answers = await popup.evaluate(
    async ({ url, refused }) => {
      const byFetch = fetch(url, { mode: 'no-cors' }).then(
        () => 'fetched',
        () => refused,
      );
      const byPicture = new Promise<string>((resolve) => {
        const picture = new Image();
        picture.addEventListener('load', () => resolve('loaded'));
        picture.addEventListener('error', () => resolve(refused));
        picture.src = url;
      });
      const bySocket = new Promise<string>((resolve) => {
        const socket = new WebSocket('wss://x.com/');
        socket.addEventListener('open', () => resolve('opened'));
        socket.addEventListener('error', () => resolve(refused));
      });
      return Promise.all([byFetch, byPicture, bySocket]);
    },
    { url: PICTURE, refused: REFUSED },
  );
  expect(answers).toEqual([REFUSED, REFUSED, REFUSED]);
  expect(replicas.requests.slice(before)).toEqual([]);
});

test('the browser refuses the background every request', async ({ context, ledger, replicas }) => {
  await ledger.wakeWorker();
  const [worker] = context.serviceWorkers();
  if (worker === undefined) throw new Error('the worker did not wake');
  const before = replicas.requests.length;
  const answer = await worker.evaluate(
    async ({ url, refused }) =>
      fetch(url, { mode: 'no-cors' }).then(
        () => 'fetched',
        () => refused,
      ),
    { url: PICTURE, refused: REFUSED },
  );
  expect(answer).toBe(REFUSED);
  expect(replicas.requests.slice(before)).toEqual([]);
});
