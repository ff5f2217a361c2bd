import { createRandom, type Random } from '@colloquy/kernel';
import type { Release, ReleaseSubmission } from '../../libs/features/programme/domain/release';
import { sampleRelease } from './sample-release';

const times = (count: number, make: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => make(at)).join('');

/** Kinds of text that have broken programs before: each makes a stretch of it. */
const STRETCHES: readonly ((random: Random) => string)[] = [
  (random) => times(1 + random.int(1000), () => random.pick(['x', 'W', 'ß', 'œ'])),
  () => 'zero\u200Bwidth\u200Djoined\uFEFFmark\u2060 soft\u00ADhyphen',
  () => '\u202Eoverridden \u202Bembedded\u202C\u2067isolated\u2069\u200F plain\u202C',
  () => 'a < b && c > d <script>alert("x")</script> ]]> &amp; <!-- --> <?xml ?>',
  (random) => times(1 + random.int(40), () => random.pick(['\u0301', '\u0323', '\u0300', '\u0308'])),
  (random) => `e${times(1 + random.int(60), () => '\u0300')} o\u0308\u0304\u0323`,
  (random) =>
    `$${random.pick(['\\frac{', '\\sqrt[', 'x_{y^{z', '\\begin{matrix} a & b', '}{', '\\left( x', '\\unknown{\\foo}', '^^__'])}$`,
  () => '$\\frac{\\frac{\\frac{a}{b}}{c}}{\\sqrt{\\sum_{i=1}^{n} x_i}}$ and $$ and $ alone',
  () => 'שלום (עולם) 123 – مرحبا [بالعالم] 45.6 % — नमस्ते 你好 안녕 สวัสดี',
  () => '**strong *and* __not closed `code ~~x~~ ^up^ ~down~ [link](javascript:x)',
  (random) => times(1 + random.int(300), () => ' \t\n\r\u00A0\u3000\u2028'),
  () => '\u0000\u0001\u0007\u001B[31m\u007F\u0085 controls \uFFFE\uFFFF \uD800 lonely \uDC00',
  () => '🎉👩🏽‍🔬🏳️‍🌈 family 👨‍👩‍👧‍👦 flags 🇬🇧🇺🇦 keycap 1️⃣',
  () => 'https://example.org/a/very/long/address?with=parameters&and=more#and-a-fragment-that-goes-on-and-on-and-on',
  () => '\uE000\uF8FF private \u{F0000} ligatures ﬁ ﬂ ﬃ and ﷽',
  () => '(((((((((([[[[[[[[[[{{{{{{{{{{ """""""""" ‘‘‘‘‘ \\\\\\\\\\ %%%%% ~~~~~',
  () => 'An ordinary sentence of an abstract about students who read what other students wrote. ',
];

function textOf(random: Random, stretches: number): string {
  return times(stretches, () => `${random.pick(STRETCHES)(random)} `);
}

/**
 * A release of so many abstracts that try to break the book: the same each time, valid in its references.
 * @param seed another seed makes other texts
 */
export function hostileRelease(size: number, seed = 'hostile'): Release {
  const random = createRandom(seed);
  const release = sampleRelease(48);
  const [model] = release.submissions;
  if (!model) throw new Error('The sample has no submissions.');
  const people = release.people.map((person, at) =>
    at % 3 === 0
      ? { ...person, name: textOf(random, 1).trim().slice(0, 200) || 'N', sortName: `Z${at} & <${at}>` }
      : person,
  );
  const spoiled = (submission: ReleaseSubmission): ReleaseSubmission => ({
    ...submission,
    title: textOf(random, 4).trim().slice(0, 300) || '<&>',
    abstract: textOf(random, 1 + random.int(5)),
    authors: Array.from({ length: random.next() < 0.05 ? 60 : 1 + random.int(4) }, () => ({
      ...random.pick(submission.authors),
      personId: random.pick(people).id,
    })),
  });
  const more = Array.from({ length: Math.max(0, size - release.submissions.length) }, (_, at) => ({
    ...model,
    id: `${model.id.slice(0, 24)}${String(at).padStart(12, '0')}` as typeof model.id,
    code: `XX-${at}`,
  }));
  return {
    ...release,
    people,
    submissions: [...release.submissions.slice(0, Math.max(48, size)), ...more].map(spoiled),
  };
}
