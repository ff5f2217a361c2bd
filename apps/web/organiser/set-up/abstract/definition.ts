import { answerOf } from '@colloquy/api-client';
import type { SignOff } from '@colloquy/engines/abstract-draft';
import { api } from '../../../api/client';
import type { Line, SectionDefinition } from '../frame/definition';
import { keyed, type Row } from '../frame/rows';

/** A section of an abstract on the screen. */
export type SectionRow = Row<{
  readonly heading: string;
  readonly help: string;
  readonly wordLimit: number | null;
  /** What has a text there, such as "3 drafts"; empty where nothing has. */
  readonly usedBy: string;
}>;

/** What is asked of an abstract, on the screen. */
export interface AbstractForm {
  readonly sections: readonly SectionRow[];
  readonly minKeywords: number | null;
  readonly maxKeywords: number | null;
  readonly maxAuthors: number | null;
  readonly signOff: SignOff;
  readonly graceMinutes: number | null;
  readonly undoHours: number | null;
}

/** What supervisors are asked, in the order of how much it asks of them. */
export const SIGN_OFF_OPTIONS = [
  { value: 'none', label: 'Nothing', hint: 'Authors answer for their work themselves.' },
  {
    value: 'asked',
    label: 'To agree, if they find the time',
    hint: 'They get a link by e-mail. An abstract that they have not answered yet is in all the same.',
  },
  {
    value: 'required',
    label: 'To agree before it counts',
    hint: 'Tell supervisors early that a link will come: students are easily caught out by somebody’s holidays.',
  },
] as const;

const words = (limit: number | null): string => (limit === null ? '' : `at most ${limit} words`);

function sectionLines(sections: readonly SectionRow[]): readonly Line[] {
  if (sections.length === 0) return [{ label: 'Sections', text: 'none: the abstract is one text' }];
  return sections.map(({ heading, help, wordLimit }) => ({
    label: heading || 'A section',
    text: [help, words(wordLimit)].filter(Boolean).join(' – ') || 'as long as the abstract allows',
  }));
}

/** What is asked of an abstract. */
export const abstract: SectionDefinition<AbstractForm> = {
  name: 'abstract',
  toForm: ({ abstract: { sections, removed: _, signOff, ...numbers } }) => ({
    ...numbers,
    signOff: signOff as SignOff,
    sections: sections.map(({ id, heading, help, wordLimit, usedBy }) =>
      keyed({ id, heading, help, wordLimit, usedBy }),
    ),
  }),
  put: (conference, form, header) =>
    answerOf(
      api.PUT('/api/v1/conferences/{conference}/set-up/abstract', {
        params: { path: { conference }, header },
        body: {
          ...form,
          sections: form.sections.map(({ id, heading, help, wordLimit }) => ({ id, heading, help, wordLimit })),
        },
      }),
    ),
  isEmptyRow: ({ id, heading, help }: SectionRow) => id === undefined && `${heading}${help}`.trim() === '',
  describe: ({ sections, minKeywords, maxKeywords, maxAuthors, signOff, graceMinutes, undoHours }) => [
    ...sectionLines(sections),
    { label: 'Keywords', text: maxKeywords === 0 ? 'none' : `${minKeywords ?? '?'} to ${maxKeywords ?? '?'}` },
    { label: 'Authors', text: `at most ${maxAuthors ?? '?'}` },
    {
      label: 'Supervisors are asked',
      text: SIGN_OFF_OPTIONS.find(({ value }) => value === signOff)?.label.toLowerCase() ?? '',
    },
    { label: 'Taken after the deadline', text: `for ${graceMinutes ?? '?'} minutes` },
    { label: 'A withdrawal can be undone', text: `for ${undoHours ?? '?'} hours` },
  ],
};
