import { asksForPathway, haveInCommon, moduleKey, nameKey } from './called-alike';

describe('what people call somebody or something', () => {
  it.each([
    ['Prof. Ann Lee', 'ann lee'],
    ['Prof Dr Ann  Lee', 'ann lee'],
    ['Drew Millar', 'Drew Millar'],
    ['José Ríos', 'Jose Rios'],
    ['A.Lee@example.org', 'a.lee@example.org'],
  ])('is the same person: %s and %s', (one, other) => expect(nameKey(one)).toBe(nameKey(other)));

  it('is not the same where only the title is', () => {
    expect(haveInCommon(['Dr Ann Lee'], ['Dr Bo Lee', 'Dr'], nameKey)).toBe(false);
    expect(haveInCommon(['Dr'], ['Prof.'], nameKey)).toBe(false);
  });

  it.each([
    ['LING 3010: Syntax', 'ling3010'],
    ['LING-3010', 'Ling 3010'],
    ['Syntax & semantics', 'syntax semantics'],
  ])('is the same module: %s and %s', (one, other) => expect(moduleKey(one)).toBe(moduleKey(other)));

  it('is another module where the number is another', () => {
    expect(haveInCommon(['LING 3010: Syntax'], ['LING 3011: Syntax'], moduleKey)).toBe(false);
  });

  it('is a question for a pathway in the words of the conference', () => {
    expect(['Your pathway', 'Which programme of study?'].every(asksForPathway)).toBe(true);
    expect(asksForPathway('Would you give a talk in a pair?')).toBe(false);
  });
});
