import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What reviewers say of themselves, conflicts that somebody declares, and reviewers in training. Whoever has a hand in a
 * work is found by all addresses of all accounts, and no row of this database makes them its reviewer: the view serves the
 * program and the trigger alike.
 */
export class Assigning1700000061100 implements MigrationInterface {
  name = 'Assigning1700000061100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE reviewer_profile (
        conference_id uuid NOT NULL REFERENCES conference (id),
        person_id uuid NOT NULL REFERENCES person (id),
        topics text[] NOT NULL DEFAULT '{}',
        texts text[] NOT NULL DEFAULT '{}',
        capacity int CHECK (capacity BETWEEN 0 AND 200),
        lab text NOT NULL DEFAULT '',
        experience text CHECK (experience IN ('experienced', 'new')),
        revision int NOT NULL DEFAULT 1,
        done_at timestamptz,
        PRIMARY KEY (conference_id, person_id)
      );
      CREATE TABLE conflict (
        id uuid PRIMARY KEY,
        conference_id uuid NOT NULL REFERENCES conference (id),
        person_id uuid NOT NULL REFERENCES person (id),
        submission_id uuid NOT NULL REFERENCES submission (id),
        kind text NOT NULL CHECK (kind IN ('author', 'co-author', 'supervisor', 'mentor', 'lab', 'declared')),
        reason text NOT NULL DEFAULT '',
        declared_by uuid REFERENCES person (id),
        since timestamptz NOT NULL DEFAULT now(),
        UNIQUE (person_id, submission_id)
      );
      CREATE INDEX conflict_by_submission ON conflict (submission_id);
      CREATE INDEX conflict_by_conference ON conflict (conference_id);
      ALTER TABLE review_assignment
        ADD COLUMN role text NOT NULL DEFAULT 'reviewer' CHECK (role IN ('reviewer', 'in training')),
        ADD COLUMN lead_id uuid,
        ADD CHECK ((role = 'in training') = (lead_id IS NOT NULL)),
        ADD CHECK (lead_id <> reviewer_id),
        ADD FOREIGN KEY (submission_id, lead_id) REFERENCES review_assignment (submission_id, reviewer_id);
      CREATE INDEX review_assignment_by_lead ON review_assignment (lead_id) WHERE lead_id IS NOT NULL;
      CREATE FUNCTION address_key(address text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
        $$ SELECT regexp_replace(lower(trim(address)), '\\+[^@]*@', '@') $$;
      CREATE INDEX person_address_by_key ON person_address (address_key(address));
      CREATE VIEW authorship AS
        SELECT a.submission_id, coalesce(p.merged_into, p.id) AS person_id
          FROM submission_author a JOIN person p ON p.id = a.person_id
        UNION SELECT i.submission_id, coalesce(p.merged_into, p.id) FROM author_invitation i
          JOIN person p ON p.id = i.person_id WHERE i.state IN ('waiting', 'confirmed')
        UNION SELECT a.submission_id, coalesce(p.merged_into, p.id) FROM submission_author a
          JOIN person_address theirs ON theirs.person_id = a.person_id
          JOIN person_address same ON address_key(same.address) = address_key(theirs.address)
          JOIN person p ON p.id = same.person_id
        UNION SELECT d.submission_id, coalesce(p.merged_into, p.id) FROM abstract_draft d
          CROSS JOIN LATERAL jsonb_array_elements(d.content -> 'authors') AS named
          JOIN person_address same ON address_key(same.address) = address_key(named ->> 'address')
          JOIN person p ON p.id = same.person_id;
      CREATE VIEW reviewing_barrier AS
        SELECT submission_id, person_id, 'author' AS kind FROM authorship
        UNION SELECT d.submission_id, coalesce(p.merged_into, p.id), 'supervisor' FROM abstract_draft d
          JOIN person_address same ON address_key(same.address) = address_key(d.content -> 'supervisor' ->> 'address')
          JOIN person p ON p.id = same.person_id
        UNION SELECT f.submission_id, coalesce(p.merged_into, p.id), 'supervisor' FROM sign_off f
          JOIN abstract_draft d ON d.submission_id = f.submission_id
            AND address_key(f.supervisor_address) = address_key(d.content -> 'supervisor' ->> 'address')
          JOIN person p ON p.id = f.person_id WHERE f.state NOT IN ('overridden', 'ended')
        UNION SELECT submission_id, mentor_id, 'mentor' FROM pairing WHERE state <> 'declined'
        UNION SELECT submission_id, person_id, 'declared' FROM conflict;
      CREATE FUNCTION refuse_conflicting_reviewer() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          PERFORM 1 FROM submission WHERE id = NEW.submission_id FOR NO KEY UPDATE;
          IF EXISTS (SELECT 1 FROM reviewing_barrier WHERE submission_id = NEW.submission_id
              AND person_id = NEW.reviewer_id) THEN
            RAISE EXCEPTION 'nobody reviews a work in which they have a part' USING ERRCODE = 'check_violation';
          END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER no_conflict_reviews BEFORE INSERT OR UPDATE OF submission_id, reviewer_id ON review_assignment
        FOR EACH ROW EXECUTE FUNCTION refuse_conflicting_reviewer();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER no_conflict_reviews ON review_assignment;
      DROP FUNCTION refuse_conflicting_reviewer;
      DROP VIEW reviewing_barrier, authorship;
      DROP INDEX person_address_by_key;
      DROP FUNCTION address_key;
      ALTER TABLE review_assignment DROP COLUMN lead_id, DROP COLUMN role;
      DROP TABLE conflict, reviewer_profile;
    `);
  }
}
