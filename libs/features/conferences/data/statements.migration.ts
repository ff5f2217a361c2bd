import type { MigrationInterface, QueryRunner } from 'typeorm';

const KINDS = ['privacy-notice', 'recording', 'photograph', 'publication', 'mentoring-agreement', 'own'];
const STATEMENTS = ['ethics-statement', 'authors-statement'];

const listed = (kinds: readonly string[]): string => kinds.map((kind) => `'${kind}'`).join(', ');

const only = (kinds: readonly string[]): string => `
  ALTER TABLE notice DROP CONSTRAINT notice_kind_check,
    ADD CONSTRAINT notice_kind_check CHECK (kind IN (${listed(kinds)}));`;

/** What authors state about their work: that its ethics were looked at, and that all who are named as authors agree. */
export class Statements1700000047310 implements MigrationInterface {
  name = 'Statements1700000047310';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(only([...KINDS, ...STATEMENTS]));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`UPDATE notice SET kind = 'own' WHERE kind IN (${listed(STATEMENTS)})`);
    await runner.query(only(KINDS));
  }
}
