import type { Answer } from '@colloquy/engines/submission-form';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsObject, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { FormQuestionDto, NewQuestionDto } from './question.dto';
import { IsMoment } from './question-shapes';

const MOST_QUESTIONS = 100;

/** All questions of the form, in order. */
export class SetFormDto {
  @ApiProperty({ type: [NewQuestionDto] })
  @IsArray()
  @ArrayMaxSize(MOST_QUESTIONS, { message: `Ask at most ${MOST_QUESTIONS} questions.` })
  @ValidateNested({ each: true })
  @Type(() => NewQuestionDto)
  questions: NewQuestionDto[];
}

/** Something that a question may refer to. */
export class NamedDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;
}

/** A notice that a consent may ask people to agree to. */
export class FormNoticeDto extends NamedDto {
  @ApiProperty({ description: 'What people would agree to today.' })
  text: string;
}

/** One thing that is wrong, and where. */
export class FormFaultDto {
  @ApiProperty({ example: 'questions.2.shownWhen' })
  field: string;

  @ApiProperty({ description: 'What is wrong and what to do.' })
  message: string;
}

/** The submission form with everything that its questions may refer to. */
export class SubmissionFormDto {
  @ApiProperty({ description: 'Send it back as `If-Match` with a change.' })
  version: number;

  @ApiProperty({ type: [FormQuestionDto] })
  questions: readonly FormQuestionDto[];

  @ApiProperty({
    type: [FormQuestionDto],
    description: 'Taken out; their answers are kept. Name one again to put it back.',
  })
  removed: readonly FormQuestionDto[];

  @ApiProperty({
    type: [FormFaultDto],
    description: 'What has become wrong since it was saved, such as a condition on a track that was removed.',
  })
  faults: readonly FormFaultDto[];

  @ApiProperty({ type: [NamedDto], description: 'Presentation types.' })
  types: readonly NamedDto[];

  @ApiProperty({ type: [NamedDto] })
  tracks: readonly NamedDto[];

  @ApiProperty({ type: [FormNoticeDto] })
  notices: readonly FormNoticeDto[];

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When the call opens.' })
  opensAt: string | null;
}

/** A submission to try the form with. */
export class PreviewFormDto {
  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: {
      oneOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }, { type: 'boolean' }],
    },
    description: 'Answers by the ids of their questions.',
  })
  @IsOptional()
  @IsObject()
  answers?: Record<string, Answer>;

  @ApiPropertyOptional({ format: 'date-time', description: 'The moment to look from; now, where it is left out.' })
  @IsOptional()
  @IsMoment()
  at?: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  type?: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  track?: string;
}

/** What one question is to whoever looks. */
export class PreviewItemDto {
  @ApiProperty({ format: 'uuid' })
  question: string;

  @ApiProperty()
  shown: boolean;

  @ApiProperty()
  editable: boolean;

  @ApiProperty()
  required: boolean;

  @ApiProperty({
    type: [String],
    description: 'Why it is not shown or cannot be changed, and when it will be required.',
  })
  why: readonly string[];
}

/** The form as somebody sees it. */
export class FormPreviewDto {
  @ApiProperty({ format: 'date-time' })
  at: string;

  @ApiProperty({ type: [PreviewItemDto] })
  items: PreviewItemDto[];

  @ApiProperty({ type: [FormFaultDto], description: 'What the answers lack.' })
  lacks: FormFaultDto[];
}
