import type { FeatureSchema } from '@colloquy/platform/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Erasable1700000025110 } from './log/erasable.migration';
import { ErasedWords1700000040200 } from './log/erased-words.migration';
import { Log1700000025100 } from './log/log.migration';
import { OutdatedLog1700000028000 } from './log/outdated-log.migration';

/** Who did what, answers kept for repeated requests, events on their way. */
export class Acts1700000000100 implements MigrationInterface {
  name = 'Acts1700000000100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE audit_entry (
        id uuid PRIMARY KEY,
        conference_id uuid,
        person_id uuid,
        act text NOT NULL,
        subject text,
        at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX audit_entry_by_conference ON audit_entry (conference_id, at);
      CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN RAISE EXCEPTION 'rows of % are never changed or deleted', TG_TABLE_NAME; END $$;
      CREATE TRIGGER audit_entry_is_append_only BEFORE UPDATE OR DELETE ON audit_entry
        FOR EACH ROW EXECUTE FUNCTION refuse_change();
      CREATE TABLE idempotency_key (
        owner text NOT NULL,
        key text NOT NULL,
        act text NOT NULL,
        request_hash text NOT NULL,
        answer jsonb,
        at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (owner, key)
      );
      CREATE TABLE outbox_event (
        id uuid PRIMARY KEY,
        conference_id uuid NOT NULL,
        name text NOT NULL,
        occurred_at timestamptz NOT NULL DEFAULT now(),
        payload jsonb NOT NULL,
        delivered_at timestamptz
      );
      CREATE TABLE event_handled (
        event_id uuid NOT NULL REFERENCES outbox_event (id),
        handler text NOT NULL,
        at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (event_id, handler)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE event_handled, outbox_event, idempotency_key, audit_entry; DROP FUNCTION refuse_change',
    );
  }
}

/** The tables of this room. */
export const ACTS_SCHEMA: FeatureSchema = {
  entities: [],
  migrations: [
    Acts1700000000100,
    Log1700000025100,
    Erasable1700000025110,
    OutdatedLog1700000028000,
    ErasedWords1700000040200,
  ],
};
