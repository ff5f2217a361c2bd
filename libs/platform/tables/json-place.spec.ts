import { placeInJson } from './json-place';

const TEXT = `{
  "name": "a, } \\" b",
  "rooms": [],
  "talks": [{ "ref": "A" }, { "ref": "B", "track" : 7 }]
}`;

describe('the place of a field in a JSON file', () => {
  it.each([
    ['name', 2, 11],
    ['rooms', 3, 12],
    ['talks.0.ref', 4, 22],
    ['talks.1.track', 4, 53],
    ['talks.1.slots', 4, 29],
    ['talks.9.ref', 4, 12],
    ['weights', 1, 1],
  ])('finds %s', (field, line, column) => {
    expect(placeInJson(TEXT, field)).toEqual({ line, column });
  });
});
