import type { NoticeKind } from './notice';

const FOLLOWS: Readonly<Record<NoticeKind, string>> = {
  'privacy-notice': 'It tells you what happens with what we keep about you. There is nothing to agree to.',
  recording: 'Your talk is not recorded; a recording that exists is taken away. You keep your place in the programme.',
  photograph: 'We stop using photographs on which you can be recognised. You keep your place in the conference.',
  publication:
    'The abstract is left out of the next release of the programme. What is printed or copied already stays. You can still give your talk or show your poster.',
  'ethics-statement':
    'The organisers see it from this moment on, and write to you before the work is shown or printed.',
  'authors-statement':
    'The organisers see it from this moment on, and ask all who are named as authors before the work is shown or printed.',
  'mentoring-agreement': 'The organisers are told, and the mentoring that rests on it is ended with them.',
  own: 'The organisers see it from this moment on. What was done before stays as it was.',
};

/** What follows when somebody withdraws what they agreed to, in words for them. */
export function whatFollowsWithdrawal(kind: NoticeKind): string {
  return FOLLOWS[kind];
}
