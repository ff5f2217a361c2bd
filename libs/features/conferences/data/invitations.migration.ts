import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Invitations: links that several people may use, and invitations of one person by mail. */
export class Invitations1700000024000 implements MigrationInterface {
  name = 'Invitations1700000024000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE membership ADD CONSTRAINT membership_of_track
        CHECK (track_id IS NULL OR role IN ('mentor', 'reviewer', 'chair', 'judge'));
      CREATE INDEX membership_by_conference ON membership (conference_id, role);
      CREATE TABLE invitation_link (
        id uuid PRIMARY KEY,
        conference_id uuid NOT NULL REFERENCES conference (id),
        role text NOT NULL CHECK (role IN ('author', 'mentor', 'reviewer', 'chair', 'judge', 'supervisor', 'organiser', 'attendee')),
        track_id uuid REFERENCES track (id) CHECK (track_id IS NULL OR role IN ('mentor', 'reviewer', 'chair', 'judge')),
        token_hash bytea NOT NULL UNIQUE,
        note text NOT NULL,
        uses int NOT NULL CHECK (uses BETWEEN 1 AND 5000),
        expires_at timestamptz NOT NULL,
        made_by uuid REFERENCES person (id),
        made_at timestamptz NOT NULL DEFAULT now(),
        withdrawn_at timestamptz
      );
      CREATE INDEX invitation_link_by_conference ON invitation_link (conference_id, made_at);
      CREATE TABLE invitation_link_use (
        link_id uuid NOT NULL REFERENCES invitation_link (id),
        person_id uuid NOT NULL REFERENCES person (id),
        used_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (link_id, person_id)
      );
      CREATE INDEX invitation_link_use_by_person ON invitation_link_use (person_id);
      CREATE TABLE invitation (
        id uuid PRIMARY KEY,
        conference_id uuid NOT NULL REFERENCES conference (id),
        person_id uuid NOT NULL REFERENCES person (id),
        address text NOT NULL CHECK (address = lower(address)),
        role text NOT NULL CHECK (role IN ('author', 'mentor', 'reviewer', 'chair', 'judge', 'supervisor', 'organiser', 'attendee')),
        track_id uuid REFERENCES track (id) CHECK (track_id IS NULL OR role IN ('mentor', 'reviewer', 'chair', 'judge')),
        key_hash bytea NOT NULL UNIQUE,
        words text NOT NULL,
        state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'accepted', 'declined', 'withdrawn')),
        expires_at timestamptz NOT NULL,
        invited_by uuid REFERENCES person (id),
        invited_at timestamptz NOT NULL DEFAULT now(),
        sent_at timestamptz NOT NULL DEFAULT now(),
        sent_times int NOT NULL DEFAULT 1,
        answered_at timestamptz
      );
      CREATE UNIQUE INDEX invitation_waiting ON invitation (conference_id, address, role, track_id)
        NULLS NOT DISTINCT WHERE state = 'waiting';
      CREATE INDEX invitation_by_person ON invitation (person_id);
      CREATE INDEX invitation_by_conference ON invitation (conference_id, invited_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE invitation, invitation_link_use, invitation_link;
      DROP INDEX membership_by_conference;
      ALTER TABLE membership DROP CONSTRAINT membership_of_track;
    `);
  }
}
