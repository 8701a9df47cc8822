-- From here on a session is found by the hash of what its cookie holds; those from before end, and staff sign in again.
DELETE FROM staff_session_attributes;
DELETE FROM staff_session;
