import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What organisers set up step by step: the state of a conference, its presentation types, poster areas and retention
 * periods, and who changed which section. The lengths that stood in the conference become its presentation types; where
 * there is no conference, nothing is written.
 */
export class SetUp1700000021000 implements MigrationInterface {
  name = 'SetUp1700000021000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE conference
        ADD COLUMN state text NOT NULL DEFAULT 'call-open' CHECK (state IN ('setting-up', 'call-open', 'archived')),
        ADD COLUMN version int NOT NULL DEFAULT 1 CHECK (version > 0),
        ADD COLUMN controller_name text NOT NULL DEFAULT '',
        ADD COLUMN controller_contact text NOT NULL DEFAULT '';
      ALTER TABLE conference ALTER COLUMN state DROP DEFAULT;
      CREATE TABLE presentation_type (
        id uuid PRIMARY KEY,
        conference_id uuid NOT NULL REFERENCES conference (id),
        name text NOT NULL,
        form text NOT NULL CHECK (form IN ('talk', 'lightning-talk', 'poster')),
        minutes int NOT NULL CHECK (minutes > 0),
        discussion_minutes int NOT NULL CHECK (discussion_minutes >= 0 AND discussion_minutes < minutes),
        word_limit int NOT NULL CHECK (word_limit > 0),
        position int NOT NULL,
        UNIQUE (conference_id, name) DEFERRABLE
      );
      INSERT INTO presentation_type (id, conference_id, name, form, minutes, discussion_minutes, word_limit, position)
        SELECT gen_random_uuid(), c.id, form.name, form.form, form.minutes, form.discussion, c.abstract_word_limit, form.position
        FROM conference c, LATERAL (VALUES
          ('Talk', 'talk', c.talk_minutes, LEAST(c.discussion_minutes, c.talk_minutes - 1), 0),
          ('Lightning talk', 'lightning-talk', LEAST(5, c.talk_minutes), 0, 1),
          ('Poster', 'poster', 45, 0, 2)
        ) AS form (name, form, minutes, discussion, position);
      ALTER TABLE conference DROP COLUMN talk_minutes, DROP COLUMN discussion_minutes, DROP COLUMN abstract_word_limit;
      ALTER TABLE room ADD COLUMN equipment text[] NOT NULL DEFAULT '{}';
      CREATE TABLE poster_area (
        id uuid PRIMARY KEY,
        conference_id uuid NOT NULL REFERENCES conference (id),
        name text NOT NULL,
        room_id uuid NOT NULL REFERENCES room (id),
        boards int NOT NULL CHECK (boards > 0),
        board_width_cm int NOT NULL CHECK (board_width_cm > 0),
        board_height_cm int NOT NULL CHECK (board_height_cm > 0),
        sockets int NOT NULL CHECK (sockets >= 0),
        quiet boolean NOT NULL,
        step_free boolean NOT NULL,
        position int NOT NULL,
        UNIQUE (conference_id, name) DEFERRABLE
      );
      CREATE TABLE retention_period (
        conference_id uuid NOT NULL REFERENCES conference (id),
        kind text NOT NULL CHECK (kind IN ('needs', 'mentoring', 'reviews', 'submissions', 'mail', 'log')),
        months int NOT NULL CHECK (months >= 0),
        PRIMARY KEY (conference_id, kind)
      );
      CREATE TABLE set_up_change (
        conference_id uuid NOT NULL REFERENCES conference (id),
        version int NOT NULL,
        section text NOT NULL,
        changed_by uuid REFERENCES person (id),
        changed_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (conference_id, version)
      );
      -- Names, letters and times may be swapped in one statement: what counts is how the rows stand after it.
      ALTER TABLE track DROP CONSTRAINT track_conference_id_letter_key, DROP CONSTRAINT track_conference_id_name_key,
        ADD UNIQUE (conference_id, letter) DEFERRABLE, ADD UNIQUE (conference_id, name) DEFERRABLE;
      ALTER TABLE room DROP CONSTRAINT room_conference_id_name_key, ADD UNIQUE (conference_id, name) DEFERRABLE;
      ALTER TABLE block DROP CONSTRAINT block_conference_id_tstzrange_excl,
        ADD EXCLUDE USING gist (conference_id WITH =, tstzrange(starts_at, ends_at) WITH &&) DEFERRABLE;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE block DROP CONSTRAINT block_conference_id_tstzrange_excl,
        ADD EXCLUDE USING gist (conference_id WITH =, tstzrange(starts_at, ends_at) WITH &&);
      ALTER TABLE room DROP CONSTRAINT room_conference_id_name_key, ADD UNIQUE (conference_id, name);
      ALTER TABLE track DROP CONSTRAINT track_conference_id_letter_key, DROP CONSTRAINT track_conference_id_name_key,
        ADD UNIQUE (conference_id, letter), ADD UNIQUE (conference_id, name);
      DROP TABLE set_up_change, retention_period, poster_area;
      ALTER TABLE room DROP COLUMN equipment;
      ALTER TABLE conference ADD COLUMN talk_minutes int CHECK (talk_minutes > 0),
        ADD COLUMN discussion_minutes int CHECK (discussion_minutes >= 0),
        ADD COLUMN abstract_word_limit int CHECK (abstract_word_limit > 0);
      UPDATE conference c SET talk_minutes = coalesce(t.minutes, 15), discussion_minutes = coalesce(t.discussion_minutes, 0),
        abstract_word_limit = coalesce((SELECT max(word_limit) FROM presentation_type WHERE conference_id = c.id), 300)
        FROM conference o LEFT JOIN LATERAL (
          SELECT minutes, discussion_minutes FROM presentation_type
          WHERE conference_id = o.id AND form <> 'poster' ORDER BY minutes DESC LIMIT 1
        ) t ON true WHERE o.id = c.id;
      ALTER TABLE conference ALTER COLUMN talk_minutes SET NOT NULL, ALTER COLUMN discussion_minutes SET NOT NULL,
        ALTER COLUMN abstract_word_limit SET NOT NULL,
        DROP COLUMN controller_contact, DROP COLUMN controller_name, DROP COLUMN version, DROP COLUMN state;
      DROP TABLE presentation_type;
    `);
  }
}
