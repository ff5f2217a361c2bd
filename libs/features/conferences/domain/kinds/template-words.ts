import type { ChecklistTask, KindTemplate, MailPlan, MixingGoal } from './kind-template';
import { inWords, mailTime } from './relative-words';

/** What a kind brings besides what stands in the sections of a set-up, with its times in words. */
export interface TemplateWords {
  readonly mixingGoals: readonly MixingGoal[];
  readonly checklist: readonly (Omit<ChecklistTask, 'due'> & { readonly due: string })[];
  readonly mails: readonly (Omit<MailPlan, 'when'> & { readonly when: string })[];
}

/** The mixing goals, checklist and messages of a kind, in words. */
export function templateWords({ mixingGoals, checklist, mails }: KindTemplate): TemplateWords {
  return {
    mixingGoals,
    checklist: checklist.map((task) => ({ ...task, due: inWords(task.due) })),
    mails: mails.map((mail) => ({ ...mail, when: mailTime(mail.when) })),
  };
}
