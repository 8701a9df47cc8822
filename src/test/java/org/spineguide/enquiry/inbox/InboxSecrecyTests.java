package org.spineguide.enquiry.inbox;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;

import org.spineguide.DebugLog;
import org.spineguide.enquiry.Enquiries;
import org.spineguide.enquiry.Enquiry;
import org.spineguide.enquiry.Forms;
import org.spineguide.enquiry.Kept;
import org.spineguide.enquiry.seal.PersonalDataCipher;
import org.spineguide.staff.Role;
import org.spineguide.staff.StaffSite;
import org.spineguide.staff.Visitor;
import org.spineguide.staff.Visitor.Answer;
import org.spineguide.staff.signin.Colleagues;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What staff look for, read and note is nowhere to be found without the keys. */
@StaffSite
@ExtendWith({ DebugLog.class, OutputCaptureExtension.class })
@Isolated("what others print would be read too")
class InboxSecrecyTests {

	private static final List<String> SECRETS = List.of("Quixley", "quixley", "5550143", "555-0143", "zebra crossing",
			"whispered");

	private final Enquiries enquiries;

	private final PersonalDataCipher personalDataCipher;

	private final Colleagues colleagues;

	private final int port;

	private final Path folder;

	InboxSecrecyTests(@Autowired Enquiries enquiries, @Autowired PersonalDataCipher personalDataCipher,
			@Autowired Colleagues colleagues, @LocalServerPort int port, @Value("${spineguide.data.dir}") Path folder) {
		this.enquiries = enquiries;
		this.personalDataCipher = personalDataCipher;
		this.colleagues = colleagues;
		this.port = port;
		this.folder = folder;
	}

	@Test
	void neitherLogNorDatabaseHoldsWhatStaffSeeAndWrite(CapturedOutput output) throws Exception {
		Enquiry enquiry = Kept.received(Instant.now())
			.saying(Forms.form().named("Ada Quixley").saying("I fell on a zebra crossing"))
			.make();
		this.enquiries.keep(enquiry, this.personalDataCipher.hash("+12025550143"));
		Visitor robin = new Visitor(this.port).signIn(this.colleagues.with(Role.RECEPTION));
		String address = "/staff/requests/" + enquiry.reference();
		for (String typed : List.of("Quixley", "(202) 555-0143", enquiry.reference().toString())) {
			Answer sent = robin.fillIn("/staff/requests", "/staff/find", "typed", typed);
			assertThat(sent.location()).isEqualTo("/staff/find");
			// The only one opens at once.
			assertThat(robin.get(robin.get(sent.location()).location()).body()).contains("Ada Quixley");
		}
		assertThat(robin.get(address).body()).contains("zebra crossing");
		robin.fillIn(address, address, "handling", "MISS", "note", "She whispered");
		robin.fillIn(address, address, "handling", "NOTE", "note", "whispered ".repeat(600));
		robin.post(address, "handling", "MISS", "version", "0", "note", "whispered without a token");
		assertThat(robin.fillIn("/staff/requests", "/staff/requests/export").body()).contains("zebra crossing",
				"whispered");
		assertThat(output.getAll()).contains("INSERT INTO enquiry_note").doesNotContain(SECRETS);
		try (Stream<Path> files = Files.walk(this.folder).filter(Files::isRegularFile)) {
			assertThat(files).hasSizeGreaterThan(1)
				.allSatisfy((file) -> assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
					.doesNotContain(SECRETS));
		}
	}

}
