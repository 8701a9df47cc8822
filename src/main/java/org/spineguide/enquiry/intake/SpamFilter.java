package org.spineguide.enquiry.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

import org.spineguide.enquiry.Enquiries;
import org.spineguide.enquiry.form.FormProgress;
import org.spineguide.enquiry.spam.SpamSign;

import org.springframework.stereotype.Component;

/** Spam filter: looks for {@link SpamSign signs of spam}. */
@Component
class SpamFilter {

	private static final Pattern LINK = Pattern.compile("(?i)https?:|www\\.|\\[url|<a\\s");

	private static final int MANY_LINKS = 3;

	/**
	 * Shortest time in which a person can fill in the form: reading three pages and
	 * typing a name takes longer, for a browser that fills in all else too.
	 */
	private static final Duration HASTE = Duration.ofSeconds(4);

	private static final Duration DAY = Duration.ofDays(1);

	private final Enquiries enquiries;

	private final LimitSettings limits;

	SpamFilter(Enquiries enquiries, LimitSettings limits) {
		this.enquiries = enquiries;
		this.limits = limits;
	}

	/**
	 * Returns the signs that a form shows.
	 * @param contact the hash of the contact address
	 * @param busyNetwork whether many requests came from where this one comes from
	 */
	Set<SpamSign> signs(FormProgress formProgress, String contact, boolean busyNetwork, Instant now) {
		Set<SpamSign> signs = EnumSet.noneOf(SpamSign.class);
		if (formProgress.trapped()) {
			signs.add(SpamSign.TRAPPED);
		}
		if (now.isBefore(formProgress.started().plus(HASTE))) {
			signs.add(SpamSign.HASTY);
		}
		long links = LINK.matcher(formProgress.form().message()).results().count();
		if (links >= MANY_LINKS || LINK.matcher(formProgress.form().name()).find()) {
			signs.add(SpamSign.LINKS);
		}
		else if (links > 0) {
			signs.add(SpamSign.LINK);
		}
		if (busyNetwork) {
			signs.add(SpamSign.BUSY_NETWORK);
		}
		if (this.enquiries.count(contact, now.minus(DAY)) >= this.limits.fromContactInDay()) {
			signs.add(SpamSign.BUSY_CONTACT);
		}
		return signs;
	}

}
