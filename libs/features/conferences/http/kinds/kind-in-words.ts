import type { KindTemplate } from '../../domain/kinds/kind-template';
import { inWords } from '../../domain/kinds/relative-words';
import { templateWords } from '../../domain/kinds/template-words';
import type { ConferenceKindDto } from './conference-kind.dto';

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
