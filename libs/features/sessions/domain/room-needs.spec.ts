import { needsOfTalk } from './room-needs';

const talk = { presenterIds: ['ada', 'bo'], attendeeIds: ['mo'] };

it('goes by what people say of themselves before it guesses from an answer in their own words', () => {
  expect(needsOfTalk(talk, new Map(), ['step-free'])).toEqual(['step-free']);
  expect(needsOfTalk(talk, new Map([['ada', []]]), ['step-free'])).toEqual([]);
  expect(needsOfTalk(talk, new Map([['mo', ['hearing-loop']]]), ['step-free'])).toEqual(['step-free', 'hearing-loop']);
  expect(
    needsOfTalk(
      talk,
      new Map([
        ['bo', ['step-free']],
        ['mo', ['step-free']],
      ]),
      [],
    ),
  ).toEqual(['step-free']);
});
