import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsIn, IsString, IsUUID } from 'class-validator';
import { SIGHTS, type Sight, WRITTEN_TO } from '../../domain/discussing/discussion';
import { CriterionDto } from '../writing/criterion.dto';

/** A review as those read it who have reviewed the same work. */
export class OtherReviewDto {
  @ApiProperty({ example: 'Reviewer B' })
  called: string;

  @ApiProperty()
  mine: boolean;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'integer' } })
  scores: Readonly<Record<string, number>>;

  @ApiProperty()
  commentToAuthors: string;
}

/** Something that was said about a work. */
export class DiscussionPostDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 'Reviewer B' })
  called: string;

  @ApiProperty()
  mine: boolean;

  @ApiProperty({ enum: SIGHTS, description: 'Who may read it, each with those before it.' })
  sight: Sight;

  @ApiProperty()
  text: string;

  @ApiProperty({ format: 'date-time' })
  writtenAt: string;

  @ApiProperty({ description: 'Whether somebody else wrote it and you have not read it yet.' })
  isNew: boolean;

  @ApiProperty({ enum: SIGHTS, nullable: true, description: 'To whom you may open it.' })
  widensTo: Sight | null;
}

/** Who reads what is for each audience. */
export class DiscussionReadersDto {
  @ApiProperty({ type: [String] })
  organisers: readonly string[];

  @ApiProperty({ type: [String] })
  reviewers: readonly string[];

  @ApiProperty({ type: [String], description: 'Told to organisers alone.' })
  authors: readonly string[];
}

/** What is said about a work. */
export class DiscussionDto {
  @ApiProperty({ example: 'UG-042' })
  code: string;

  @ApiProperty()
  title: string;

  @ApiProperty({ enum: ['reviewer', 'organiser'] })
  part: 'reviewer' | 'organiser';

  @ApiProperty({ type: String, nullable: true, example: 'Reviewer B', description: 'What others call you.' })
  calledYou: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Why you see nothing of others yet.' })
  hidden: string | null;

  @ApiProperty({ description: 'Whether you may write.' })
  open: boolean;

  @ApiProperty({ description: 'Whether you see reviews of others here at all.' })
  seesOthers: boolean;

  @ApiProperty({ type: [CriterionDto] })
  criteria: readonly CriterionDto[];

  @ApiProperty({ type: [OtherReviewDto] })
  reviews: readonly OtherReviewDto[];

  @ApiProperty({ type: [DiscussionPostDto] })
  posts: readonly DiscussionPostDto[];

  @ApiProperty({ type: DiscussionReadersDto })
  readers: DiscussionReadersDto;
}

/** Something to say. */
export class NewDiscussionPostDto {
  @ApiProperty()
  @IsString({ message: 'text is text.' })
  text: string;

  @ApiProperty({ enum: WRITTEN_TO })
  @IsIn(WRITTEN_TO, { message: `sight is one of: ${WRITTEN_TO.join(', ')}.` })
  sight: Sight;
}

/** To whom a post is opened, as it was confirmed. */
export class WidenPostDto {
  @ApiProperty({ enum: SIGHTS })
  @IsIn(SIGHTS, { message: `to is one of: ${SIGHTS.join(', ')}.` })
  to: Sight;
}

/** What you have read now. */
export class SeenPostsDto {
  @ApiProperty({ type: [String], format: 'uuid' })
  @IsArray({ message: 'posts is a list.' })
  @ArrayMaxSize(1000, { message: 'posts has at most 1000 ids.' })
  @IsUUID('all', { each: true, message: 'posts has the ids of posts.' })
  posts: string[];
}
