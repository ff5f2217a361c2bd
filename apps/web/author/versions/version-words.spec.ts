import { firstComparison } from './version-words';

const versions = (counting: number | null, ...numbers: number[]) =>
  numbers.map((number) => ({ number, counts: number === counting }));

it.each<[string, ReturnType<typeof versions>, boolean, [string, string] | null]>([
  ['the draft with the version that counts', versions(1, 3, 2, 1), true, ['1', 'draft']],
  ['the latest with the version that counts', versions(1, 3, 2, 1), false, ['1', '3']],
  ['the version that counts with the one before, when it is the latest', versions(3, 3, 2, 1), false, ['2', '3']],
  ['the latest two while none counts', versions(null, 2, 1), false, ['1', '2']],
  ['nothing, when there is only one', versions(1, 1), false, null],
])('compares at first %s', (_, all, differs, expected) => {
  expect(firstComparison(all, differs)).toEqual(expected && { before: expected[0], after: expected[1] });
});
