package org.spineguide.enquiry.intake;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.spineguide.Database;
import org.spineguide.enquiry.Enquiries;
import org.spineguide.enquiry.Enquiry;
import org.spineguide.enquiry.EnquiryKind;
import org.spineguide.enquiry.EnquiryReference;
import org.spineguide.enquiry.EnquiryStatus;
import org.spineguide.enquiry.Forms;
import org.spineguide.enquiry.form.FormProgress;
import org.spineguide.enquiry.seal.TestKeys;
import org.spineguide.enquiry.spam.SpamSign;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

class SpamFilterTests {

	private static final Instant NOON = Instant.parse("2026-11-20T17:00:00Z");

	private final HikariDataSource source = Database.SQLITE.open();

	private final Enquiries enquiries = new Enquiries(JdbcClient.create(this.source), TestKeys.personalDataCipher());

	private final SpamFilter filter = new SpamFilter(this.enquiries, new LimitSettings(10, 30, 3, 120));

	@AfterEach
	void close() {
		this.source.close();
	}

	@ParameterizedTest
	@EnumSource(SpamSign.class)
	void oneSignAloneIsNeverEnough(SpamSign sign) {
		assertThat(SpamSign.areOverTheLine(EnumSet.of(sign))).isFalse();
	}

	@Test
	void severalSignsAreEnough() {
		assertThat(SpamSign.areOverTheLine(EnumSet.of(SpamSign.TRAPPED, SpamSign.HASTY))).isTrue();
		assertThat(SpamSign.areOverTheLine(EnumSet.of(SpamSign.LINKS, SpamSign.BUSY_NETWORK))).isTrue();
		assertThat(SpamSign.areOverTheLine(EnumSet.of(SpamSign.LINK, SpamSign.BUSY_NETWORK))).isFalse();
	}

	@Test
	void ordinaryRequestShowsNoSign() {
		assertThat(signs(formProgress(Forms.form()))).isEmpty();
	}

	@Test
	void oneLinkIsASmallSignAndManyAreABigOne() {
		assertThat(signs(formProgress(Forms.form().saying("See https://example.org/scan"))))
			.containsExactly(SpamSign.LINK);
		assertThat(signs(formProgress(Forms.form().saying("http://a http://b www.c.example"))))
			.containsExactly(SpamSign.LINKS);
		assertThat(signs(formProgress(Forms.form().named("http://win.example")))).containsExactly(SpamSign.LINKS);
	}

	@ParameterizedTest
	@ValueSource(strings = { "I was at www. I mean at home", "My L4/L5 disc: is it bad?", "pain 7/10, a < b" })
	void ordinaryMessagesHoldNoManyLinks(String message) {
		assertThat(signs(formProgress(Forms.form().saying(message)))).doesNotContain(SpamSign.LINKS);
	}

	@Test
	void filledTrapIsASign() {
		assertThat(signs(formProgress(Forms.form()).trap())).containsExactly(SpamSign.TRAPPED);
	}

	@Test
	void hasteIsASign() {
		FormProgress formProgress = new FormProgress(Enquiry.newToken(), EnquiryKind.QUESTION, null,
				NOON.minusSeconds(3), null, Forms.form().make(), false, Set.of(), null, null);
		assertThat(signs(formProgress)).containsExactly(SpamSign.HASTY);
	}

	@Test
	void manyRequestsFromOneContactAreASign() {
		for (int sent = 0; sent < 3; sent++) {
			this.enquiries.keep(new Enquiry(EnquiryReference.draw(), Enquiry.newToken(), EnquiryKind.QUESTION,
					EnquiryStatus.RECEIVED, NOON.minusSeconds(60), null, NOON, "en", null, null, false, null,
					Forms.form().make().answers(), 0), "contact");
		}
		assertThat(signs(formProgress(Forms.form()))).containsExactly(SpamSign.BUSY_CONTACT);
	}

	@Test
	void busyNetworkIsASign() {
		assertThat(this.filter.signs(formProgress(Forms.form()), "contact", true, NOON))
			.containsExactly(SpamSign.BUSY_NETWORK);
	}

	private Set<SpamSign> signs(FormProgress formProgress) {
		return this.filter.signs(formProgress, "contact", false, NOON);
	}

	private static FormProgress formProgress(Forms form) {
		return new FormProgress(Enquiry.newToken(), EnquiryKind.QUESTION, null, NOON.minusSeconds(60), null,
				form.make(), false, Set.of(), null, null);
	}

}
