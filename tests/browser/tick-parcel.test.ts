// Ticks packed for a link come back as they went, and whatever else arrives is refused without harm.

import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { type Parcel, pack, unpack } from '../../src/browser/tick-parcel.ts';

const parcel: Parcel = {
  checklist: 'northmere/assessment',
  edition: '2.1 (May)',
  day: 20781,
  ticks: new Set(['assess-normal-day.normal-day 1a2b3c4d', 'own.lockbox 00000000']),
  legs: new Map([['treatment', 20780]]),
};
const deflated = (text: string | Buffer) => `d${deflateRawSync(text).toString('base64url')}`;
const plain = (text: string) => `p${Buffer.from(text).toString('base64url')}`;
const HEAD = '1 northmere/assessment 3 20781';

afterEach(() => vi.unstubAllGlobals());

test('a parcel comes back as it went, in letters of an address', async () => {
  const packed = await pack(parcel);
  expect(packed).toMatch(/^d[\w-]+$/);
  expect(await unpack(packed)).toEqual(parcel);
});

test('thirty ticks fit into a code that a camera can read', async () => {
  const ticks = new Set(
    Array.from({ length: 30 }, (_, index) => `assess-some-part-${index}.line-${index} ${(index * 123456789).toString(16).padStart(8, '0').slice(0, 8)}`),
  );
  expect((await pack({ ...parcel, ticks })).length).toBeLessThan(900);
});

test('without compression it goes plainly, and a deflated parcel is not guessed at', async () => {
  const small = await pack(parcel);
  vi.stubGlobal('CompressionStream', undefined);
  const packed = await pack(parcel);
  expect(packed).toMatch(/^p/);
  expect(await unpack(packed)).toEqual(parcel);
  expect(await unpack(small)).toBe('old browser');
});

test.each([
  ['nothing', ''],
  ['a word', 'hello'],
  ['bytes that are not deflated', 'dAAAAAAAA'],
  ['half a parcel', deflated(HEAD).slice(0, -6)],
  ['another form of a later tool', deflated('2 northmere/assessment 3 20781')],
  ['markup for a checklist', deflated('1 <img>/x 3 20781')],
  ['words in place of a tick', deflated(`${HEAD}\nRing Mrs Example on 020 7946 0000`)],
  ['a tick with a word for its hash', deflated(`${HEAD}\nassess-normal-day.normal-day password`)],
  ['a leg with words', plain(`${HEAD}\n@treatment the mother said`)],
  ['bytes that are no text', deflated(Buffer.from([0xff, 0xfe, 0x00]))],
  ['a percent sign that escapes nothing', deflated('1 northmere/assessment %E0%A4%A 20781')],
  ['a megabyte of zeros in a kilobyte', deflated(Buffer.alloc(1_000_000))],
  ['more letters than any list needs', `p${'A'.repeat(9_000)}`],
])('%s is refused', async (_, packed) => {
  expect(await unpack(packed)).toBe('damaged');
});

test('whatever arrives, the answer is a parcel or a refusal', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string(),
        fc.base64String().map((text) => `d${text}`),
        fc.string().map((text) => plain(`${HEAD}\n${text}`)),
      ),
      async (packed) => {
        const got = await unpack(packed);
        expect(got === 'damaged' || (typeof got === 'object' && [...got.ticks].every((tick) => /^[a-z0-9.-]+ [0-9a-f]{8}$/.test(tick)))).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});
