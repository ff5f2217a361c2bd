import { QUESTION_KINDS, type QuestionKind } from '@colloquy/engines/submission-form';
import { ApiExtraModels, ApiProperty, ApiPropertyOptional, getSchemaPath, OmitType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { ROLES, type Role } from '../../domain/conference';
import type { NewQuestion } from '../../domain/form/form-question';
import {
  asCondition,
  asInstant,
  asRequirement,
  IsCondition,
  IsMoment,
  IsRequirement,
  RequiredAfterDto,
  ShownToTracksDto,
  ShownToTypesDto,
  ShownWithAnswersDto,
} from './question-shapes';

const LONGEST_LABEL = 300;
const LONGEST_HELP = 4000;
const MOST_OPTIONS = 60;
const MOST_WORDS = 10_000;
const PRESENT = (_: object, value: unknown): boolean => value !== null;

/** An answer that a choice offers; without an id it is new. */
export class NewOptionDto {
  @ApiPropertyOptional({ description: 'Leave it out for a new answer.' })
  @IsOptional()
  @IsString()
  @MaxLength(64)
  id?: string;

  @ApiProperty()
  @IsString()
  @MaxLength(LONGEST_LABEL)
  label: string;
}

/** An answer that a choice offers. */
export class OptionDto {
  @ApiProperty()
  id: string;

  @ApiProperty()
  label: string;
}

/** A question as an organiser sets it; without an id it is new. */
@ApiExtraModels(RequiredAfterDto, ShownWithAnswersDto, ShownToTypesDto, ShownToTracksDto)
export class NewQuestionDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'Leave it out, or make one, for a new question.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'The id of a question is a UUID. Leave it out for a new question.' })
  id?: string;

  @ApiProperty({ enum: QUESTION_KINDS })
  @IsIn(QUESTION_KINDS, { message: `The kind is one of ${QUESTION_KINDS.join(', ')}.` })
  kind: QuestionKind;

  @ApiProperty()
  @IsString()
  @MaxLength(LONGEST_LABEL, {
    message: `Shorten the question to ${LONGEST_LABEL} characters; explain the rest below it.`,
  })
  label: string;

  @ApiProperty({ description: 'Below the question; for a consent without a notice, the text that is agreed to.' })
  @IsString()
  @MaxLength(LONGEST_HELP, { message: `Shorten the explanation to ${LONGEST_HELP} characters.` })
  help: string;

  @ApiProperty({ type: [NewOptionDto], description: 'Of a choice: what it offers.' })
  @IsArray()
  @ArrayMaxSize(MOST_OPTIONS, { message: `Offer at most ${MOST_OPTIONS} answers.` })
  @ValidateNested({ each: true })
  @Type(() => NewOptionDto)
  options: NewOptionDto[];

  @ApiProperty({ type: 'integer', nullable: true, minimum: 1 })
  @ValidateIf(PRESENT)
  @IsInt({ message: 'The word limit is a whole number above 0, such as 150.' })
  @Max(MOST_WORDS, { message: `The word limit is at most ${MOST_WORDS}.` })
  wordLimit: number | null;

  @ApiProperty({
    oneOf: [{ type: 'string', enum: ['never', 'always'] }, { $ref: getSchemaPath(RequiredAfterDto) }],
  })
  @IsRequirement()
  required: 'never' | 'always' | RequiredAfterDto;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'From then on authors cannot change it.',
  })
  @ValidateIf(PRESENT)
  @IsMoment()
  frozenAfter: string | null;

  @ApiProperty({
    nullable: true,
    oneOf: [ShownWithAnswersDto, ShownToTypesDto, ShownToTracksDto].map((shape) => ({ $ref: getSchemaPath(shape) })),
  })
  @IsCondition()
  shownWhen: ShownWithAnswersDto | ShownToTypesDto | ShownToTracksDto | null;

  @ApiProperty({ enum: ROLES, isArray: true, description: 'Who reads the answer, besides its author.' })
  @IsArray()
  @IsIn(ROLES, { each: true, message: `Readers are some of ${ROLES.join(', ')}.` })
  seenBy: readonly Role[];

  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'Of a consent: the notice that is agreed to.',
  })
  @ValidateIf(PRESENT)
  @IsUUID()
  noticeId: string | null;
}

/** A question of the form. */
export class FormQuestionDto extends OmitType(NewQuestionDto, ['id', 'options']) {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: [OptionDto] })
  options: readonly OptionDto[];

  @ApiProperty({
    description: 'Somebody has answered it: its kind stays, and its answers are kept whatever becomes of it.',
  })
  answered: boolean;
}

/** The question as the rules take it. */
export const asQuestion = (dto: NewQuestionDto): NewQuestion => ({
  ...dto,
  ...(dto.id === undefined ? {} : { id: dto.id.toLowerCase() }),
  required: asRequirement(dto.required),
  frozenAfter: dto.frozenAfter === null ? null : asInstant(dto.frozenAfter),
  shownWhen: asCondition(dto.shownWhen),
  noticeId: dto.noticeId === null ? null : dto.noticeId.toLowerCase(),
});
