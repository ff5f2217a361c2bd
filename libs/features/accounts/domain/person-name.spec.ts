import { normaliseAddress, personNameFaults, sortNameOf } from './person-name';

describe('how a person is listed', () => {
  it.each([
    ['Izumi Haruta', 'Haruta, Izumi'],
    ['Jishnu Ray Chowdhury', 'Chowdhury, Jishnu Ray'],
    ['Ludwig van Beethoven', 'van Beethoven, Ludwig'],
    ['Steinþór Steingrímsson', 'Steingrímsson, Steinþór'],
    ['Plato', 'Plato'],
  ])('%s sorts as %s', (name, sorted) => {
    expect(sortNameOf(name)).toBe(sorted);
  });
});

describe('an e-mail address', () => {
  it('is the same in capitals and with spaces around it', () => {
    expect(normaliseAddress(' Ada@Example.ORG ')).toBe('ada@example.org');
  });

  it.each(['', 'ada', 'ada@', 'ada@example', 'a b@example.org', 'Ada <ada@example.org>', 'a@x.org,b@x.org'])(
    'is not "%s"',
    (text) => {
      expect(normaliseAddress(text)).toBeNull();
    },
  );
});

describe('a name as somebody wishes it', () => {
  const fieldsOf = (name: string, sortName = name) => personNameFaults({ name, sortName }).map(({ field }) => field);

  it.each(['Ngũgĩ wa Thiong’o', 'O', '李小龙', 'Zoë-Maria d’Arc 3rd', 'محمد علي'])('may be %s', (name) => {
    expect(fieldsOf(name)).toEqual([]);
  });

  it.each(['', '   ', 'Ada\nLovelace', 'Ada \u202Eecalevol', 'x'.repeat(201)])('may not be %j', (name) => {
    expect(fieldsOf(name)).toEqual(['name', 'sortName']);
  });
});
