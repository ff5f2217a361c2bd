import type { MigrationInterface, QueryRunner } from 'typeorm';

const allow = (...occasions: readonly string[]): string => `
  ALTER TABLE abstract_version DROP CONSTRAINT abstract_version_occasion_check,
    ADD CONSTRAINT abstract_version_occasion_check CHECK (occasion IN (${occasions.map((one) => `'${one}'`).join(', ')}))`;

const BEFORE = ['submit', 'import', 'kept', 'pause', 'handed over', 'before restoring'];

/** Versions that are kept for a mentor to read, and before somebody's wording is taken into the draft. */
export class FeedbackOccasions1700000054310 implements MigrationInterface {
  name = 'FeedbackOccasions1700000054310';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(allow(...BEFORE, 'for feedback', 'before a suggestion'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(allow(...BEFORE));
  }
}
