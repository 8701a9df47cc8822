package org.spineguide.enquiry.retention;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.spineguide.Database;
import org.spineguide.enquiry.Enquiry;
import org.spineguide.enquiry.Kept;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

class RetentionOnSqliteTests extends RetentionTests {

	RetentionOnSqliteTests() {
		super(Database.SQLITE);
	}

	@Test
	void nothingOfAnErasedEnquiryIsLeftInAnyFile() {
		// Enough for the pages of the table to have been split and moved.
		IntStream.range(0, 200).forEach((each) -> keep(Kept.received(daysAgo(10))));
		Enquiry erased = keep(Kept.received(daysAgo(200)).closed(daysAgo(91)));
		IntStream.range(0, 200).forEach((each) -> keep(Kept.received(daysAgo(10))));
		String token = erased.token().hash();
		String sealed = sealed(erased);
		assertThat(files()).contains(token, sealed, erased.reference().value());
		retention().erase();
		assertThat(files()).doesNotContain(token).doesNotContain(sealed).doesNotContain(erased.reference().value());
	}

	private String sealed(Enquiry enquiry) {
		byte[] sealed = JdbcClient.create(source())
			.sql("SELECT sealed FROM enquiry WHERE reference = :reference")
			.param("reference", enquiry.reference().value())
			.query(byte[].class)
			.single();
		return new String(sealed, 20, 40, StandardCharsets.ISO_8859_1);
	}

	/** The bytes of all files of the database, the log before it included. */
	private String files() {
		Path database = Path.of(source().getJdbcUrl().replaceFirst("jdbc:sqlite:", "").replaceFirst("\\?.*", ""));
		try (Stream<Path> files = Files.list(database.getParent())) {
			return files.map(RetentionOnSqliteTests::read).collect(Collectors.joining());
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file, StandardCharsets.ISO_8859_1);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
