import { CONFERENCE_KINDS, PHASES } from '../conference';
import { noticeFaults } from '../notices/notice';
import type { KindTemplate } from './kind-template';
import { KIND_TEMPLATES, templateOf } from './kind-templates';
import { inWords } from './relative-words';

const KNOWN_PLACEHOLDERS = ['title', 'days', 'submissionDeadline', 'reviewDeadline', 'code', 'work', 'decision'];

const own = (items: (template: KindTemplate) => readonly string[]) => KIND_TEMPLATES.map(items);

/** How many items of two lists are the same, as a share of the shorter one. */
function overlap(a: readonly string[], b: readonly string[]): number {
  return a.filter((item) => b.includes(item)).length / Math.min(a.length, b.length);
}

describe('the four kinds of conference', () => {
  it('are offered once each', () => {
    expect(KIND_TEMPLATES.map(({ kind }) => kind)).toEqual(CONFERENCE_KINDS);
    for (const kind of CONFERENCE_KINDS) expect(templateOf(kind).kind).toBe(kind);
  });

  it.each<[string, (template: KindTemplate) => readonly string[], number]>([
    ['ways to present', ({ types }) => types.map(({ name, minutes }) => `${name} ${minutes}`), 0],
    ['tracks', ({ tracks }) => tracks, 0],
    ['wishes for who meets whom', ({ mixingGoals }) => mixingGoals.map(({ sentence }) => sentence), 0],
    ['messages', ({ mails }) => mails.map(({ text }) => text), 0],
    ['criteria', ({ criteria }) => criteria.map(({ name }) => name), 0],
    ['tasks', ({ checklist }) => checklist.map(({ id }) => id), 0.6],
    ['questions', ({ questions }) => questions.map(({ label }) => label), 0.4],
  ])('differ in their %s', (_, items, most) => {
    const lists = own(items);
    lists.forEach((list, place) => {
      for (const other of lists.slice(place + 1)) expect(overlap(list, other)).toBeLessThanOrEqual(most);
    });
  });

  it('wish for different things: subjects together, pathways mixed, staff beside students, guests who find their way', () => {
    const strongest = Object.fromEntries(
      KIND_TEMPLATES.map(({ kind, mixingGoals }) => {
        const [first] = [...mixingGoals].sort((a, b) => b.weight - a.weight);
        return [kind, `${first?.aim} ${first?.trait} by ${first?.place}`];
      }),
    );
    expect(strongest).toEqual({
      showcase: 'gather topic by neighbouring posters',
      'single-topic': 'gather topic by session',
      'cross-pathway': 'mix pathway by session',
      'staff-student': 'mix staff or student by session',
    });
  });

  describe.each(KIND_TEMPLATES)('$name', (template) => {
    it('has every phase, in order, with no gap before the next', () => {
      expect(template.phases.map(({ name }) => name)).toEqual(PHASES);
      template.phases.slice(1).forEach(({ starts }, place) => {
        expect(template.phases[place]?.ends).toEqual(starts);
      });
    });

    it('gives reviewers five anchors, the lowest of which still helps', () => {
      for (const { anchors } of template.criteria) {
        expect(new Set(anchors).size).toBe(5);
        expect(anchors[0]).not.toMatch(/bad|poor|weak|fail|unacceptable/i);
      }
    });

    it('has a task for every phase in which the committee works, due within or before it', () => {
      const ids = template.checklist.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const phase of ['interest', 'submission', 'preparation', 'afterwards']) {
        expect(template.checklist.map((task) => task.phase)).toContain(phase);
      }
      for (const { due, phase } of template.checklist) {
        expect(due.from === 'last day').toBe(phase === 'afterwards');
      }
    });

    it('fills nothing into a message that is not known', () => {
      for (const { subject, text } of template.mails) {
        for (const [, name] of `${subject} ${text}`.matchAll(/\{(\w+)\}/g)) expect(KNOWN_PLACEHOLDERS).toContain(name);
      }
    });

    it('asks questions whose conditions lead to questions and types that there are', () => {
      const forms = template.types.map(({ form }) => form);
      for (const [place, { shownWhen, options = [], kind }] of template.questions.entries()) {
        expect(options.length > 0).toBe(kind === 'choice' || kind === 'choices');
        if (shownWhen && 'forms' in shownWhen) for (const form of shownWhen.forms) expect(forms).toContain(form);
        if (!shownWhen || !('question' in shownWhen)) continue;
        const asked = template.questions.slice(0, place).find(({ id }) => id === shownWhen.question);
        for (const option of shownWhen.is) expect(asked?.options?.map(({ id }) => id)).toContain(option);
      }
    });

    it('asks a consent only by a notice that it brings', () => {
      expect(template.notices.flatMap(noticeFaults)).toEqual([]);
      const asked = template.notices.filter(({ asks }) => asks).map(({ kind }) => kind);
      for (const { notice } of template.questions) if (notice) expect(asked).toContain(notice);
    });

    it('keeps what people need no longer than a month', () => {
      expect(template.retention.find(({ kind }) => kind === 'needs')?.months).toBe(1);
    });
  });

  it('tell their times in words', () => {
    const { phases } = templateOf('showcase');
    expect(phases.map(({ starts }) => inWords(starts))).toEqual([
      '16 weeks before the first day, at 09:00',
      '14 weeks before the first day, at 17:00',
      '10 weeks before the first day, at 17:00',
      '6 weeks before the first day, at 17:00',
      '4 weeks before the first day, at 17:00',
      '3 weeks before the first day, at 17:00',
      'on the first day, at 08:00',
      'on the last day, at 20:00',
    ]);
  });
});
