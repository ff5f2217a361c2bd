/** What a mentor of the demo writes about a work, and what its author answers; invented, and fitting for any abstract. */
export const DEMO_FEEDBACK: readonly { readonly said: string; readonly answered: string | null }[] = [
  {
    said: 'The first sentence says at once what is new here: keep it. Could the second one say for whom it matters?',
    answered: 'Thank you. I have a sentence about that in my conclusion and will bring it to the front.',
  },
  {
    said: 'I understood the method at the first reading. One question: how did you choose the data, and what did you leave out?',
    answered: null,
  },
  {
    said: 'A clear result, with a number. As a next step, read the abstract aloud: where you run out of breath, make two sentences.',
    answered: 'That helped: it was three places. May I send you the new version on Friday?',
  },
  {
    said: 'Good that you name what does not work yet. Could the title promise exactly what the text then shows?',
    answered: null,
  },
  {
    said: 'For the talk I would begin with your example and come to the model later. Which of your examples do you like best?',
    answered: 'The second one, because it surprised me. I will try it with my flatmates first.',
  },
  {
    said: 'The comparison is fair and easy to follow. One next step: say in one sentence what others can do with it.',
    answered: null,
  },
];
