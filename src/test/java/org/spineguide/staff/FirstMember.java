package org.spineguide.staff;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spineguide.staff.signin.Colleagues;

/** The first member of staff, who comes in by the link in the log of a running site. */
public final class FirstMember {

	private static final Pattern LINK = Pattern.compile("/staff/join/\\S+");

	private static final String EMAIL = "ada@example.org";

	private final Map<String, String> cookies = new LinkedHashMap<>();

	private FirstMember() {
	}

	/** Makes the account and signs in, on a site that asks for a password alone. */
	public static FirstMember join(String log, int port) {
		Matcher link = LINK.matcher(log);
		if (!link.find()) {
			throw new IllegalArgumentException("There is no link in the log");
		}
		Visitor visitor = new Visitor(port);
		visitor.fillIn(link.group(), link.group(), "name", "Ada Byron", "email", EMAIL, "password",
				Colleagues.PASSWORD);
		if (!visitor.isIn()) {
			visitor.enterPassword(EMAIL, Colleagues.PASSWORD);
		}
		FirstMember member = new FirstMember();
		member.cookies.putAll(visitor.cookies());
		return member;
	}

	/** Whether the site at a port knows them without asking again. */
	public boolean isIn(int port) {
		return at(port).isIn();
	}

	/** They turn to the site at a port, with the cookies that they have. */
	public Visitor at(int port) {
		Visitor visitor = new Visitor(port);
		visitor.cookies().putAll(this.cookies);
		return visitor;
	}

}
