import type { Desk, Step } from '../model/desk';

/** The versions of talks as the desk shows them. */
export function versionsOf(desk: Desk, steps: readonly { readonly submissionId: string }[]): Map<string, number> {
  const wanted = new Set(steps.map(({ submissionId }) => submissionId));
  return new Map(
    desk.talks.flatMap(({ submissionId, version }) => (wanted.has(submissionId) ? [[submissionId, version]] : [])),
  );
}

/** Where talks stand now, as steps that would bring them back there. */
export function stepsBack(desk: Desk, steps: readonly Step[]): Step[] {
  const wanted = new Set(steps.map(({ submissionId }) => submissionId));
  return desk.talks
    .filter(({ submissionId }) => wanted.has(submissionId))
    .map(({ submissionId, placement, joins }) => ({ submissionId, to: placement, ...(joins ? { joins } : {}) }));
}
