/**
 * What the forms of conferences ask about presenters, told by the words of the question: committees write their own. The
 * names are those of the kinds' mixing goals.
 */
export const ASKS_FOR = {
  pathway: (question: string) => /\bpathway\b|\bprogramme of study\b|\bdegree programme\b/i.test(question),
  'year group': (question: string) =>
    /\byear group\b|\byear of study\b|\b(which|what|your) year\b|\blevel of study\b/i.test(question),
  'staff or student': (question: string) => /\bstaff or student\b|^who presents\b/i.test(question),
  firstTime: (question: string) =>
    /\bfirst (paper|talk|presentation|conference)\b|\bfor the first time\b/i.test(question),
  needs: (question: string) => /\bneed\b.*\btake part\b|\baccess(ibility)? (needs|requirements)\b/i.test(question),
} as const;

/** Traits of people that can be mixed within a session, as far as forms tell them. */
export const ASKED_TRAITS = ['pathway', 'year group', 'staff or student'] as const;

/** Whether an answer says that it is the first time. */
export function isFirstTime(answer: string | undefined): boolean {
  return /^yes\b/i.test(answer ?? '');
}

/** What a room must have for somebody who has said in their own words what they need; only what rooms are known by. */
export function needsIn(words: string | undefined): string[] {
  const said = words ?? '';
  return [
    ...(/\bstep[- ]?free\b|\bwheel[- ]?chair\b|\bno (stairs|steps)\b|\bramp\b|\blift\b/i.test(said)
      ? ['step-free']
      : []),
    ...(/\b(hearing|induction) loop\b|\bhearing aids?\b/i.test(said) ? ['hearing-loop'] : []),
  ];
}
