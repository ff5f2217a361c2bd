import { byteRange } from './byte-range';

describe('which bytes a request asks for', () => {
  it.each([
    [undefined, 'whole'],
    ['bytes=0-', { from: 0, to: 99 }],
    ['bytes=10-19', { from: 10, to: 19 }],
    ['bytes=90-200', { from: 90, to: 99 }],
    ['bytes=-5', { from: 95, to: 99 }],
    ['bytes=-500', { from: 0, to: 99 }],
    ['bytes=100-', 'none'],
    ['bytes=-0', 'none'],
    ['bytes=20-10', 'whole'],
    ['bytes=0-1,5-6', 'whole'],
    ['bytes=-', 'whole'],
    ['lines=1-2', 'whole'],
  ])('%p of 100 bytes is %p', (header, range) => {
    expect(byteRange(header, 100)).toEqual(range);
  });
});
