package org.spineguide.editing.signature;

import java.time.Duration;
import java.util.List;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.spineguide.Database;
import org.spineguide.content.review.SmallChange;
import org.spineguide.crypto.RandomToken;
import org.spineguide.staff.MovingClock;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spineguide.editing.Newsroom.ADA;
import static org.spineguide.editing.Newsroom.NOON;
import static org.spineguide.editing.Newsroom.RECOVERY;

/** What the database keeps of signatures, on every database. */
abstract class SigningRecordsTests {

	private final Database kind;

	private final MovingClock clock = new MovingClock();

	private HikariDataSource source;

	private JdbcClient database;

	private SigningLinks links;

	SigningRecordsTests(Database kind) {
		this.kind = kind;
	}

	@BeforeEach
	void open() {
		this.source = this.kind.open();
		this.database = JdbcClient.create(this.source);
		this.links = new SigningLinks(this.database, this.clock);
	}

	@AfterEach
	void close() {
		this.source.close();
	}

	@Test
	void linkWorksOnceAndOnlyItsHashIsKept() {
		RandomToken token = this.links.make(RECOVERY, ADA);
		assertThat(this.database.sql("SELECT token_hash FROM editing_signing_link").query(String.class).list())
			.containsExactly(token.hash())
			.doesNotContain(token.value());
		assertThat(this.links.find(token)).hasValueSatisfying((link) -> assertThat(link.file()).isEqualTo(RECOVERY));
		assertThat(this.links.find(RandomToken.draw())).isEmpty();
		assertThat(this.links.use(token)).isTrue();
		assertThat(this.links.use(token)).isFalse();
		assertThat(this.links.find(token)).isEmpty();
	}

	@Test
	void linkExpiresAndCanBeRevoked() {
		RandomToken old = this.links.make(RECOVERY, ADA);
		this.clock.forward(SigningLinks.LIFETIME.plus(Duration.ofSeconds(1)));
		assertThat(this.links.find(old)).isEmpty();
		assertThat(this.links.use(old)).isFalse();
		RandomToken token = this.links.make(RECOVERY, ADA);
		assertThat(this.links.count(RECOVERY)).isEqualTo(1);
		assertThat(this.links.revoke(RECOVERY)).isEqualTo(1);
		assertThat(this.links.find(token)).isEmpty();
	}

	@Test
	void linkThatSignedNothingWorksAgain() {
		RandomToken token = this.links.make(RECOVERY, ADA);
		SigningLinks.SigningLink link = this.links.find(token).orElseThrow();
		this.links.use(token);
		this.links.release(token, link);
		assertThat(this.links.find(token)).contains(link);
	}

	@Test
	void remarkWaitsUntilItIsDealtWith() {
		ReviewRemarks remarks = new ReviewRemarks(this.database);
		remarks.add(new ReviewRemark("1", RECOVERY, 12, "Some text.", "Not so.", "Dr. Dee Example", NOON));
		assertThat(remarks.of(RECOVERY)).singleElement().satisfies((remark) -> {
			assertThat(remark.line()).isEqualTo(12);
			assertThat(remark.text()).isEqualTo("Not so.");
			assertThat(remark).hasToString("ReviewRemark[en/fusion/recovery.md:12]");
		});
		assertThat(remarks.settle("1")).isPresent();
		assertThat(remarks.settle("1")).isEmpty();
		assertThat(remarks.count()).isZero();
	}

	@Test
	void oneSmallCorrectionWaitsForEachText() {
		SmallCorrections corrections = new SmallCorrections(this.database, this.clock);
		corrections.ask(RECOVERY, "1a", List.of(SmallChange.LINK), ADA);
		corrections.ask(RECOVERY, "2b", List.of(SmallChange.SPELLING, SmallChange.LAYOUT), ADA);
		assertThat(corrections.find(RECOVERY)).hasValueSatisfying((asked) -> {
			assertThat(asked.manifest()).isEqualTo("2b");
			assertThat(asked.kinds()).containsExactly(SmallChange.SPELLING, SmallChange.LAYOUT);
			assertThat(asked.by()).isEqualTo(ADA.id());
		});
		assertThat(corrections.count()).isEqualTo(1);
		corrections.remove(RECOVERY);
		assertThat(corrections.find(RECOVERY)).isEmpty();
	}

}
