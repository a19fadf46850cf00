-- Prepares an empty database for the state, once. Run it as an administrator, with the passwords of the two roles in the
-- environment: ACCESS_PLAN_PASSWORD=… ACCESS_APPLY_PASSWORD=… psql postgres://admin@db.example.com/access -f state.sql
\set ON_ERROR_STOP on
\getenv plan_password ACCESS_PLAN_PASSWORD
\getenv apply_password ACCESS_APPLY_PASSWORD

BEGIN;
REVOKE ALL ON DATABASE :"DBNAME" FROM PUBLIC;

-- Reads the state, and locks it. Plans do not write.
CREATE ROLE access_plan LOGIN PASSWORD :'plan_password';
-- Also writes it.
CREATE ROLE access_apply LOGIN PASSWORD :'apply_password';
GRANT CONNECT ON DATABASE :"DBNAME" TO access_plan, access_apply;

-- What Terraform's backend "pg" would create itself, as a role that may create anything.
CREATE SCHEMA terraform_remote_state;
CREATE SEQUENCE public.global_states_id_seq AS bigint;
CREATE TABLE terraform_remote_state.states (
  id bigint NOT NULL DEFAULT nextval('public.global_states_id_seq') PRIMARY KEY,
  name text UNIQUE,
  data text
);
CREATE UNIQUE INDEX states_by_name ON terraform_remote_state.states (name);

GRANT USAGE ON SCHEMA terraform_remote_state TO access_plan, access_apply;
GRANT SELECT ON terraform_remote_state.states TO access_plan, access_apply;
GRANT INSERT, UPDATE ON terraform_remote_state.states TO access_apply;
GRANT USAGE ON SEQUENCE public.global_states_id_seq TO access_apply;
COMMIT;
