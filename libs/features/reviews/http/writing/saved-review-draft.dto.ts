import { DraftConflictDto, RefusedChangeDto } from '@colloquy/features/submissions';
import { ApiProperty } from '@nestjs/swagger';
import { ReviewDraftDto } from './review-queue.dto';

/** What became of a save. */
export class SavedReviewDraftDto extends ReviewDraftDto {
  @ApiProperty({ type: [DraftConflictDto] })
  conflicts: readonly DraftConflictDto[];

  @ApiProperty({ type: [RefusedChangeDto] })
  refused: readonly RefusedChangeDto[];
}
