/** A conference as large as one ever reviewed here, out of a seed: works and reviewers as plain values. */
const SUBJECTS = 60;
const WORDS_OF_A_SUBJECT = 40;
const WORDS_IN_A_TEXT = 120;
const TRACKS = 5;
const LABS = 120;

const syllables = ['ba', 'co', 'du', 'fi', 'ga', 'le', 'mo', 'nu', 'pra', 'ri', 'sta', 'to', 've', 'zi'];

const word = (random) =>
  Array.from({ length: 3 + random.int(2) }, () => syllables[random.int(syllables.length)]).join('');

/**
 * @param random a seeded source of chance
 * @returns works with two subjects each, reviewers with two or three, every third of them new to it and one in ten bound to one track
 */
export function largeConference({ works, reviewers }, random) {
  const subjects = Array.from({ length: SUBJECTS }, () =>
    Array.from({ length: WORDS_OF_A_SUBJECT }, () => word(random)),
  );
  const some = (count) => Array.from({ length: count }, () => random.int(SUBJECTS));
  const text = (about, length) =>
    Array.from({ length }, () => {
      const words = subjects[about[random.int(about.length)]];
      return words[Math.floor(words.length * random.next() ** 2)];
    }).join(' ');
  const named = (number) => subjects[number].slice(0, 2).join(' ');
  return {
    works: Array.from({ length: works }, (_, at) => {
      const about = some(2);
      return {
        code: `UG-${String(at + 1).padStart(4, '0')}`,
        title: text(about, 8),
        abstract: text(about, WORDS_IN_A_TEXT),
        keywords: about.map(named),
        track: random.int(TRACKS),
      };
    }),
    reviewers: Array.from({ length: reviewers }, (_, at) => {
      const about = some(2 + random.int(2));
      return {
        name: `Reviewer ${String(at + 1).padStart(3, '0')}`,
        topics: about.map(named),
        texts: Array.from({ length: 3 }, () => text(about, 30)),
        lab: `Lab ${random.int(LABS)}`,
        experienced: at % 3 !== 0,
        track: at % 10 === 9 ? random.int(TRACKS) : null,
      };
    }),
  };
}
