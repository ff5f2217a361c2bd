import { groupLines } from './group-lines';

const line = (id: string, what: 'did' | 'saw', name: string, personId: string | null = 'p') => ({
  ...{ id, what, name, personId, at: '2027-02-01T09:00:00.000Z', subjectId: null },
  sentence: `${personId} ${name}`,
});

it('what one person saw in one go is one line, what people did is never joined', () => {
  const groups = groupLines([
    line('1', 'saw', 'message'),
    line('2', 'saw', 'message'),
    line('3', 'saw', 'message', 'q'),
    line('4', 'did', 'hold-message'),
    line('5', 'did', 'hold-message'),
    line('6', 'saw', 'message'),
  ]);
  expect(groups.map(({ id, others }) => [id, others.length])).toEqual([
    ['1', 1],
    ['3', 0],
    ['4', 0],
    ['5', 0],
    ['6', 0],
  ]);
});
