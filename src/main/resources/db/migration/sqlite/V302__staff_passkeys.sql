-- As Spring Security has it in user-credentials-schema.sql. The user is the member of staff, whose id is a WebAuthn user handle.
CREATE TABLE user_credentials (
	credential_id                TEXT    NOT NULL PRIMARY KEY,
	user_entity_user_id          TEXT    NOT NULL REFERENCES staff_member (id) ON DELETE CASCADE,
	public_key                   BLOB    NOT NULL,
	signature_count              BIGINT  NOT NULL,
	uv_initialized               BOOLEAN NOT NULL,
	backup_eligible              BOOLEAN NOT NULL,
	authenticator_transports     TEXT,
	public_key_credential_type   TEXT,
	backup_state                 BOOLEAN NOT NULL,
	attestation_object           BLOB,
	attestation_client_data_json BLOB,
	created                      TIMESTAMP,
	last_used                    TIMESTAMP,
	label                        TEXT    NOT NULL
);

CREATE INDEX user_credentials_by_user ON user_credentials (user_entity_user_id);
