package org.spineguide.enquiry.operation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.spineguide.enquiry.Enquiries;
import org.spineguide.enquiry.mail.EnquiryMails;
import org.spineguide.enquiry.mail.MailDelivery;
import org.spineguide.staff.health.HealthCheck;
import org.spineguide.staff.health.HealthItem;
import org.spineguide.staff.health.HealthItem.Weight;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Health check of requests: whether they are answered, mailed and backed up. */
@Component
class EnquiryHealthCheck implements HealthCheck {

	/** Prefix of the keys of its messages. */
	private static final String SAY = "enquiry.health.";

	/**
	 * Longest time between two backups: what a clinic may lose at most, should its
	 * machine break.
	 */
	private static final Duration COPY_EVERY = Duration.ofDays(7);

	private static final String MAILS = "/staff/mails";

	private final JdbcClient database;

	private final Enquiries enquiries;

	private final EnquiryMails mails;

	private final MailDelivery mailDelivery;

	private final BackupMarker mark;

	private final Clock clock;

	EnquiryHealthCheck(JdbcClient database, Enquiries enquiries, EnquiryMails mails, MailDelivery mailDelivery,
			BackupMarker mark, Clock clock) {
		this.database = database;
		this.enquiries = enquiries;
		this.mails = mails;
		this.mailDelivery = mailDelivery;
		this.mark = mark;
		this.clock = clock;
	}

	@Override
	public List<HealthItem> items() {
		return List.of(HealthItem.counted(Weight.NOW, SAY + "late", late(), "/staff/requests?show=late"),
				HealthItem.counted(Weight.NOW, SAY + "mails", this.mails.failed().size(), MAILS),
				HealthItem.counted(Weight.SOON, SAY + "no-mail-server", this.mailDelivery.isReady() ? 0 : 1, null),
				HealthItem.counted(Weight.SOON, SAY + "quarantine", this.enquiries.countInQuarantine(),
						"/staff/requests?show=quarantine"),
				copy());
	}

	/** Counts the requests that wait although a reply was promised by now. */
	private int late() {
		return this.database.sql("""
				SELECT count(*) FROM enquiry
				WHERE NOT quarantined AND status IN ('RECEIVED', 'BEING_LOOKED_AT') AND promised_by < :now
				""").param("now", this.clock.millis()).query(Integer.class).single();
	}

	private HealthItem copy() {
		Optional<Instant> last = this.mark.last();
		if (last.isEmpty()) {
			return new HealthItem(Weight.NOW, SAY + "no-copy", 1, null);
		}
		Duration age = Duration.between(last.get(), this.clock.instant());
		return new HealthItem((age.compareTo(COPY_EVERY) > 0) ? Weight.NOW : Weight.WELL, SAY + "copy",
				Math.max(0, age.toDays()), null);
	}

}
