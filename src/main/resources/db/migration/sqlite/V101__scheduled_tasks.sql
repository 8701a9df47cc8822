-- The table of db-scheduler: jobs of every package, kept until they are done.
CREATE TABLE scheduled_tasks (
	task_name            TEXT                     NOT NULL,
	task_instance        TEXT                     NOT NULL,
	task_data            BLOB,
	execution_time       TIMESTAMP                NOT NULL,
	picked               BOOLEAN                  NOT NULL,
	picked_by            TEXT,
	last_success         TIMESTAMP,
	last_failure         TIMESTAMP,
	consecutive_failures INTEGER,
	last_heartbeat       TIMESTAMP,
	version              BIGINT                   NOT NULL,
	priority             SMALLINT,
	PRIMARY KEY (task_name, task_instance)
);

CREATE INDEX scheduled_tasks_by_time ON scheduled_tasks (execution_time);

CREATE INDEX scheduled_tasks_by_heartbeat ON scheduled_tasks (last_heartbeat);
