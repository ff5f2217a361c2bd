import { stem } from './stem';

describe('stem', () => {
  it.each([
    ['match matched matching matches', 'match'],
    ['relate related relating relates', 'relat'],
    ['relational relation', 'relat'],
    ['hope hoped hoping', 'hope'],
    ['hop hopped hopping hops', 'hop'],
    ['happy happiness', 'happi'],
    ['agreed agree agrees', 'agre'],
    ['generalization generalizations generalize', 'gener'],
    ['adoption adopts', 'adopt'],
    ['controlling control controlled', 'control'],
    ['technology technologies', 'technolog'],
    ['possibly possible', 'possibl'],
    ['corpus', 'corpu'],
    ['stress', 'stress'],
    ['yes', 'ye'],
    ['say', 'sai'],
    ['is', 'is'],
  ])('brings %s to one stem', (words, expected) => {
    expect(words.split(' ').map(stem)).toEqual(words.split(' ').map(() => expected));
  });

  it.each([
    ['feed', 'feed'],
    ['sing', 'sing'],
    ['falling', 'fall'],
    ['hissing', 'hiss'],
    ['fizzed', 'fizz'],
    ['filing', 'file'],
    ['rate', 'rate'],
    ['cease', 'ceas'],
    ['replacement', 'replac'],
    ['element', 'element'],
  ])('follows the published example %s', (word, expected) => expect(stem(word)).toBe(expected));
});
