import type { KindTemplate } from '../../domain/kinds/kind-template';
import { inWords, mailTime } from '../../domain/kinds/relative-words';
import type { ConferenceKindDto } from './conference-kind.dto';
import type { TemplateWordsDto } from './template-parts.dto';

/** The mixing goals, checklist and messages of a kind, in words. */
export function templateWords({ mixingGoals, checklist, mails }: KindTemplate): TemplateWordsDto {
  return {
    mixingGoals,
    checklist: checklist.map((task) => ({ ...task, due: inWords(task.due) })),
    mails: mails.map((mail) => ({ ...mail, when: mailTime(mail.when) })),
  };
}

/** All that a kind brings, in words. */
export function kindInWords(template: KindTemplate): ConferenceKindDto {
  const { kind, name, sentence, chooseWhen, types, tracks, criteria, notices, retention } = template;
  return {
    ...{ kind, name, sentence, chooseWhen, types, tracks, criteria, notices, retention },
    ...templateWords(template),
    phases: template.phases.map((phase) => ({
      name: phase.name,
      starts: inWords(phase.starts),
      ends: inWords(phase.ends),
    })),
    questions: template.questions.map(({ label, help, kind: sort }) => ({ label, help, kind: sort })),
  };
}
