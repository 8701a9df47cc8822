package org.spineguide.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.spineguide.crypto.RandomToken;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Repository of members of staff. */
@Component
public class StaffMembers {

	private static final String SELECT = """
			SELECT id, email, name, roles, standing, app_secret IS NOT NULL OR EXISTS
				(SELECT 1 FROM user_credentials WHERE user_entity_user_id = id) AS second_step
			FROM staff_member""";

	/**
	 * Condition that another active admin exists: there must always be one who can let
	 * others in.
	 */
	private static final String ANOTHER_ADMIN = """
			EXISTS (SELECT 1 FROM staff_member other
				WHERE other.id <> :id AND other.standing = 'ACTIVE' AND other.roles LIKE '%ADMIN%')""";

	private static final int ID_BITS = 128;

	private final JdbcClient database;

	public StaffMembers(JdbcClient database) {
		this.database = database;
	}

	public boolean isEmpty() {
		return this.database.sql("SELECT COUNT(*) FROM staff_member WHERE standing = 'ACTIVE'")
			.query(Integer.class)
			.single() == 0;
	}

	public Optional<StaffMember> find(String id) {
		return this.database.sql(SELECT + " WHERE id = :id").param("id", id).query(StaffMembers::read).optional();
	}

	public Optional<StaffMember> findByEmail(String email) {
		return this.database.sql(SELECT + " WHERE email = :email")
			.param("email", normal(email))
			.query(StaffMembers::read)
			.optional();
	}

	public List<StaffMember> all() {
		return this.database.sql(SELECT + " ORDER BY name, email").query(StaffMembers::read).list();
	}

	/**
	 * Adds a member who was invited.
	 * @return nothing when someone else has the address
	 */
	public Optional<StaffMember> invite(String email, String name, Set<Role> roles) {
		StaffMember member = new StaffMember(RandomToken.draw(ID_BITS).value(), normal(email), name.strip(), roles,
				AccountStatus.INVITED, false);
		boolean added = this.database.sql("""
				INSERT INTO staff_member (id, email, name, roles, standing, app_last_step)
				VALUES (:id, :email, :name, :roles, :standing, 0) ON CONFLICT (email) DO NOTHING""")
			.param("id", member.id())
			.param("email", member.email())
			.param("name", member.name())
			.param("roles", text(member.roles()))
			.param("standing", member.standing().name())
			.update() == 1;
		return added ? Optional.of(member) : Optional.empty();
	}

	/** Activates a member who was invited. */
	public void join(String id, Instant at) {
		this.database
			.sql("UPDATE staff_member SET standing = 'ACTIVE', joined_at = :at WHERE id = :id AND standing = 'INVITED'")
			.param("id", id)
			.param("at", at.toEpochMilli())
			.update();
	}

	/**
	 * Locks the rows of admins until the transaction ends, so that those who change
	 * admins at the same time wait for each other. Without it each of two admins could
	 * take the other's role away.
	 */
	private void lockAdmins() {
		this.database.sql("UPDATE staff_member SET roles = roles WHERE roles LIKE '%ADMIN%'").update();
	}

	/**
	 * Changes the roles of a member; within a transaction, so that two at once are safe.
	 * @throws LastAdminException when nobody would be left to let others in
	 */
	public void give(String id, Set<Role> roles) {
		lockAdmins();
		String guard = roles.contains(Role.ADMIN) ? "" : " AND (roles NOT LIKE '%ADMIN%' OR " + ANOTHER_ADMIN + ")";
		refuseIfNone(this.database.sql("UPDATE staff_member SET roles = :roles WHERE id = :id" + guard)
			.param("id", id)
			.param("roles", text(roles))
			.update());
	}

	/**
	 * Disables a member; within a transaction, so that two at once are safe.
	 * @throws LastAdminException when nobody would be left to let others in
	 */
	public void disable(String id) {
		lockAdmins();
		refuseIfNone(this.database
			.sql("UPDATE staff_member SET standing = 'DISABLED' WHERE id = :id AND (roles NOT LIKE '%ADMIN%' OR "
					+ "standing <> 'ACTIVE' OR " + ANOTHER_ADMIN + ")")
			.param("id", id)
			.update());
	}

	/** Enables a member again, with a new link if they never signed in. */
	public void enable(String id) {
		this.database.sql("""
				UPDATE staff_member SET standing = CASE WHEN joined_at IS NULL THEN 'INVITED' ELSE 'ACTIVE' END
				WHERE id = :id AND standing = 'DISABLED'""").param("id", id).update();
	}

	/** Saves the time of the last sign-in. */
	public void signedIn(String id, Instant at) {
		this.database.sql("UPDATE staff_member SET signed_in_at = :at WHERE id = :id")
			.param("id", id)
			.param("at", at.toEpochMilli())
			.update();
	}

	/** Returns the time of the last sign-in. */
	public Optional<Instant> lastSignIn(String id) {
		return this.database.sql("SELECT signed_in_at FROM staff_member WHERE id = :id AND signed_in_at IS NOT NULL")
			.param("id", id)
			.query(Long.class)
			.optional()
			.map(Instant::ofEpochMilli);
	}

	/** Normalizes a mail address: they are compared without regard to capitals. */
	public static String normal(String email) {
		return email.strip().toLowerCase(Locale.ROOT);
	}

	private static void refuseIfNone(int changed) {
		if (changed == 0) {
			throw new LastAdminException();
		}
	}

	private static String text(Collection<Role> roles) {
		return roles.stream().map(Role::name).collect(Collectors.joining(","));
	}

	private static StaffMember read(ResultSet row, int number) throws SQLException {
		Set<Role> roles = Arrays.stream(row.getString("roles").split(","))
			.filter((role) -> !role.isEmpty())
			.map(Role::valueOf)
			.collect(Collectors.toSet());
		return new StaffMember(row.getString("id"), row.getString("email"), row.getString("name"), roles,
				AccountStatus.valueOf(row.getString("standing")), row.getBoolean("second_step"));
	}

}
