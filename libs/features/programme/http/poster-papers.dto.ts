import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';

/** How labels are wanted. */
export class LabelsQuery {
  @ApiPropertyOptional({ enum: ['1', '2'], description: 'Labels to a sheet of A4: one on its side, or two.' })
  @IsOptional()
  @IsIn(['1', '2'])
  perPage?: '1' | '2';

  @ApiPropertyOptional({ description: 'Only these boards, such as 3, 17-19.' })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  boards?: string;

  @ApiPropertyOptional({ enum: ['yes', 'no'], description: 'Whether boards on which nothing hangs get a number too.' })
  @IsOptional()
  @IsIn(['yes', 'no'])
  free?: 'yes' | 'no';
}
