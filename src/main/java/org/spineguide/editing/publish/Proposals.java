package org.spineguide.editing.publish;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.spineguide.content.file.ContentFile;
import org.spineguide.editing.publish.Proposal.State;
import org.spineguide.staff.Audit;
import org.spineguide.staff.StaffMember;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Repository of proposals, which are texts that wait for a second person. Kept in the
 * database, so that every node shows them.
 */
@Component
public class Proposals {

	private final JdbcClient database;

	private final Publishing publishing;

	private final Audit audit;

	private final Clock clock;

	public Proposals(JdbcClient database, Publishing publishing, Audit audit, Clock clock) {
		this.database = database;
		this.publishing = publishing;
		this.audit = audit;
		this.clock = clock;
	}

	/** Proposes a text to a second person. */
	public Proposal propose(Edit edit) {
		if (!edit.file().mayNeedSecondPerson()) {
			throw new IllegalArgumentException("Not a file that needs a second person");
		}
		Proposal proposal = new Proposal(UUID.randomUUID().toString(), edit.file(), edit.text(), edit.basedOn(),
				edit.reason(), edit.by().id(), edit.by().name(), edit.by().email(), this.clock.instant(), State.OPEN,
				Optional.empty());
		this.database.sql("""
				INSERT INTO editing_proposal (id, file, content, based_on, reason, proposed_by, proposer_name,
					proposer_email, proposed_at, state)
				VALUES (:id, :file, :content, :basedOn, :reason, :by, :name, :email, :at, 'OPEN')""")
			.param("id", proposal.id())
			.param("file", proposal.file().path())
			.param("content", proposal.text())
			.param("basedOn", proposal.basedOn())
			.param("reason", proposal.reason())
			.param("by", proposal.by())
			.param("name", proposal.byName())
			.param("email", proposal.byEmail())
			.param("at", proposal.at().toEpochMilli())
			.update();
		this.audit.note(edit.by(), "editing.audit.proposed", edit.file().path());
		return proposal;
	}

	/** Returns the open proposals, the oldest first. */
	public List<Proposal> open() {
		return this.database.sql("SELECT * FROM editing_proposal WHERE state = 'OPEN' ORDER BY proposed_at, id")
			.query(Proposals::read)
			.list();
	}

	/** Returns the open proposals of others than a member, the oldest first. */
	public List<Proposal> openFor(StaffMember second, int most) {
		return this.database.sql("""
				SELECT * FROM editing_proposal WHERE state = 'OPEN' AND proposed_by <> :second
				ORDER BY proposed_at, id LIMIT :most""")
			.param("second", second.id())
			.param("most", most)
			.query(Proposals::read)
			.list();
	}

	/** Counts the open proposals. */
	public int countOpen() {
		return this.database.sql("SELECT count(*) FROM editing_proposal WHERE state = 'OPEN'")
			.query(Integer.class)
			.single();
	}

	Optional<Proposal> find(String id) {
		return this.database.sql("SELECT * FROM editing_proposal WHERE id = :id")
			.param("id", id)
			.query(Proposals::read)
			.optional();
	}

	/**
	 * Approves a proposal as the second person, and publishes its text. It waits on when
	 * it cannot be published.
	 * @return what became of it; nothing when it does not wait any more, or when it is
	 * one's own
	 */
	public Optional<Outcome> approve(String id, StaffMember second) {
		return find(id).filter((proposal) -> proposal.isOpen() && !isOf(proposal, second)).map((proposal) -> {
			// Published before it is noted: were the process killed between the two, it
			// could
			// be approved once more, while the other way round nobody would ever publish
			// it.
			Outcome outcome = this.publishing.publish(proposal, second);
			if (outcome instanceof Outcome.Published) {
				decide(proposal, State.APPROVED, second);
				this.audit.note(second, "editing.audit.approved", proposal.file().path());
			}
			return outcome;
		});
	}

	/**
	 * Declines a proposal.
	 * @return whether it was still waiting, and somebody else's
	 */
	public boolean refuse(String id, StaffMember second) {
		return find(id).filter((proposal) -> !isOf(proposal, second) && decide(proposal, State.REFUSED, second))
			.map((proposal) -> {
				this.audit.note(second, "editing.audit.refused", proposal.file().path());
				return true;
			})
			.orElse(false);
	}

	/**
	 * Withdraws one's own proposal.
	 * @return whether it was still waiting, and one's own
	 */
	public boolean withdraw(String id, StaffMember by) {
		return find(id).filter((proposal) -> isOf(proposal, by) && decide(proposal, State.WITHDRAWN, by))
			.map((proposal) -> {
				this.audit.note(by, "editing.audit.withdrawn", proposal.file().path());
				return true;
			})
			.orElse(false);
	}

	private static boolean isOf(Proposal proposal, StaffMember member) {
		return proposal.by().equals(member.id());
	}

	private boolean decide(Proposal proposal, State state, StaffMember by) {
		return this.database.sql("""
				UPDATE editing_proposal SET state = :state, decided_by = :by, decided_at = :at
				WHERE id = :id AND state = 'OPEN'""")
			.param("state", state.name())
			.param("by", by.name())
			.param("at", this.clock.millis())
			.param("id", proposal.id())
			.update() == 1;
	}

	private static Proposal read(ResultSet row, int number) throws SQLException {
		return new Proposal(row.getString("id"), ContentFile.of(row.getString("file")), row.getString("content"),
				row.getString("based_on"), row.getString("reason"), row.getString("proposed_by"),
				row.getString("proposer_name"), row.getString("proposer_email"),
				Instant.ofEpochMilli(row.getLong("proposed_at")), State.valueOf(row.getString("state")),
				Optional.ofNullable(row.getString("decided_by")));
	}

}
