export { answerFaults } from './answer-faults';
export { formFaults } from './check/form-faults';
export type { FormSurroundings } from './check/surroundings';
export type { FieldFault } from './fault';
export { type FormItem, type FormView, formFor, mayRead } from './form-for';
export {
  type Answer,
  type Answers,
  answersToWaitFor,
  type Condition,
  FORM_ROLES,
  type FormRole,
  hasOptions,
  hasWords,
  isAnswered,
  type Option,
  QUESTION_KINDS,
  type Question,
  type QuestionKind,
  type Requirement,
} from './model/question';
export { conditionInWords, type Wording } from './wording';
