import { newReaders, readersInWords } from './audience';

const discussion = {
  calledYou: 'Reviewer B',
  readers: {
    organisers: ['Odile', 'Otto'],
    reviewers: ['Reviewer A', 'Reviewer B', 'Reviewer C', 'Otto'],
    authors: ['Ann'],
  },
};

describe('who reads what is said', () => {
  it('is everybody else up to the audience, each once', () => {
    expect(readersInWords(discussion, 'organisers')).toBe('Odile and Otto');
    expect(readersInWords(discussion, 'reviewers')).toBe('Odile, Otto, Reviewer A and Reviewer C');
    expect(
      readersInWords({ calledYou: null, readers: { organisers: [], reviewers: [], authors: [] } }, 'reviewers'),
    ).toBe('nobody yet');
  });

  it('names at a wider audience only those who are new', () => {
    expect(newReaders(discussion, 'organisers', 'reviewers')).toEqual(['Reviewer A', 'Reviewer C']);
    expect(newReaders(discussion, 'reviewers', 'authors')).toEqual(['Ann']);
  });
});
