import { findConference, organisers } from '@colloquy/features/conferences';
import { MayCall } from '@colloquy/platform/http';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';

/** One step of the main job: what is done, what is to be done. */
class StepDto {
  @ApiProperty({ enum: ['submissions', 'mentors', 'reviews', 'decisions', 'sessions', 'posters', 'release'] })
  step: string;

  @ApiProperty({ description: 'How many are done.' })
  done: number;

  @ApiProperty({ description: 'How many there are in all.' })
  of: number;

  @ApiProperty({ description: 'What stands or what to do next, in a sentence.' })
  sentence: string;
}

/** Where a conference stands on the way from the call to the release. */
class OverviewDto {
  @ApiProperty({ type: [StepDto] })
  steps: StepDto[];
}

interface Counts {
  submissions: number;
  paired: number;
  mentors: number;
  assigned: number;
  reviewed: number;
  decided: number;
  released: number;
  talks: number;
  placed: number;
  posters: number;
  hung: number;
  releases: number;
}

const COUNTS = `SELECT
  (SELECT count(*)::int FROM submission WHERE conference_id = $1 AND state NOT IN ('draft', 'withdrawn')) AS submissions,
  (SELECT count(*)::int FROM pairing WHERE conference_id = $1 AND state IN ('published', 'accepted', 'active')) AS paired,
  (SELECT count(*)::int FROM mentor_profile WHERE conference_id = $1) AS mentors,
  (SELECT count(*)::int FROM review_assignment a JOIN submission s ON s.id = a.submission_id WHERE s.conference_id = $1) AS assigned,
  (SELECT count(*)::int FROM review r JOIN submission s ON s.id = r.submission_id WHERE s.conference_id = $1) AS reviewed,
  (SELECT count(*)::int FROM decision d JOIN submission s ON s.id = d.submission_id WHERE s.conference_id = $1) AS decided,
  (SELECT count(*)::int FROM decision d JOIN submission s ON s.id = d.submission_id
    WHERE s.conference_id = $1 AND d.state = 'released') AS released,
  (SELECT count(*)::int FROM decision d JOIN submission s ON s.id = d.submission_id
    WHERE s.conference_id = $1 AND s.state IN ('accepted', 'confirmed') AND d.outcome IN ('talk', 'lightning-talk')) AS talks,
  (SELECT count(*)::int FROM placement p JOIN submission s ON s.id = p.submission_id WHERE s.conference_id = $1) AS placed,
  (SELECT count(*)::int FROM decision d JOIN submission s ON s.id = d.submission_id
    WHERE s.conference_id = $1 AND s.state IN ('accepted', 'confirmed') AND d.outcome = 'poster') AS posters,
  (SELECT count(*)::int FROM board_placement b JOIN submission s ON s.id = b.submission_id WHERE s.conference_id = $1) AS hung,
  (SELECT count(*)::int FROM release WHERE conference_id = $1) AS releases`;

const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

function stepsOf(counts: Counts): StepDto[] {
  const {
    submissions,
    paired,
    mentors,
    assigned,
    reviewed,
    decided,
    released,
    talks,
    placed,
    posters,
    hung,
    releases,
  } = counts;
  const open = (done: number, of: number, finished: string, todo: string): string =>
    of > 0 && done >= of ? finished : todo;
  return [
    {
      step: 'submissions',
      done: submissions,
      of: submissions,
      sentence:
        submissions > 0
          ? `${plural(submissions, 'abstract')} came in.`
          : 'Open the call, or import a table of abstracts.',
    },
    {
      step: 'mentors',
      done: paired,
      of: submissions,
      sentence: open(
        paired,
        submissions,
        `Every presenter has one of ${plural(mentors, 'mentor')}.`,
        `${plural(submissions - paired, 'presenter')} without a mentor: let the engine propose pairs.`,
      ),
    },
    {
      step: 'reviews',
      done: reviewed,
      of: assigned,
      sentence: open(
        reviewed,
        assigned,
        'Every review is in.',
        assigned === 0 ? 'Assign reviewers to the abstracts.' : `${plural(assigned - reviewed, 'review')} to come.`,
      ),
    },
    {
      step: 'decisions',
      done: released,
      of: submissions,
      sentence: open(
        released,
        submissions,
        'Every author knows the decision.',
        decided > released
          ? `${plural(decided - released, 'decision')} to be released.`
          : `${plural(submissions - decided, 'abstract')} without a decision.`,
      ),
    },
    {
      step: 'sessions',
      done: placed,
      of: talks,
      sentence: open(
        placed,
        talks,
        'Every talk has a room and a time.',
        talks === 0
          ? 'No talks are accepted yet.'
          : `${plural(talks - placed, 'talk')} without a slot: let the engine propose a timetable.`,
      ),
    },
    {
      step: 'posters',
      done: hung,
      of: posters,
      sentence: open(
        hung,
        posters,
        'Every poster has a board.',
        posters === 0
          ? 'No posters are accepted yet.'
          : `${plural(posters - hung, 'poster')} without a board: let the engine propose a plan.`,
      ),
    },
    {
      step: 'release',
      done: releases,
      of: Math.max(releases, 1),
      sentence: releases > 0 ? `Release ${releases} is public.` : 'Publish the programme when it is ready.',
    },
  ];
}

/** Where a conference stands, for its organisers. */
@ApiTags('overview')
@Controller('api/v1/conferences/:conference/overview')
export class OverviewController {
  constructor(private readonly dataSource: DataSource) {}

  @Get()
  @MayCall(organisers)
  @ApiOperation({
    operationId: 'getOverview',
    summary: 'Where the conference stands on the way from the call to the release',
  })
  @ApiOkResponse({ type: OverviewDto })
  async get(@Param('conference') slug: string): Promise<OverviewDto> {
    const { id } = await findConference(this.dataSource, slug);
    const [counts]: [Counts] = await this.dataSource.query(COUNTS, [id]);
    return { steps: stepsOf(counts) };
  }
}
