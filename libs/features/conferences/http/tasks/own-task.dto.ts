import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';

/** What the committee sets itself to do. */
export class OwnTaskDto {
  @ApiProperty({ description: 'What is to be done.', example: 'Order the coffee', maxLength: 200 })
  @IsString({ message: 'Say what is to be done, such as “Order the coffee”.' })
  @MaxLength(10_000)
  title: string;

  @ApiPropertyOptional({ description: 'Why, or how.', maxLength: 2000 })
  @IsOptional()
  @IsString({ message: 'The note is text.' })
  @MaxLength(10_000)
  note?: string;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true, description: 'Until the end of this day.' })
  @IsOptional()
  @IsString({ message: 'Give a day that exists, or none.' })
  dueOn?: string | null;
}

/** By what a task is known. */
export class TaskKeyDto {
  @ApiProperty({ example: 'own-6f8a1f6e-3c1c-4c69-9a51-7c1b6a1d2f3e' })
  key: string;
}

/** Who sees to a task. */
export class TaskOwnerDto {
  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true, description: 'An organiser; null for nobody.' })
  @IsOptional()
  @IsUUID('all', { message: 'Choose somebody of the committee.' })
  personId?: string | null;
}
