package org.spineguide.siege;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spineguide.Database;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Attacks the jar in every way that stopped it once, and in their neighbors, and prints
 * what a reader and a patient saw meanwhile.
 */
@Tag("siege")
class SiegeTests {

	private static final int SECONDS = Integer.getInteger("siege.seconds", 12);

	private static final String ONLY = System.getProperty("siege.only", "");

	private static final Path JAR = Path.of(System.getProperty("siege.jar", "target/spineguide.jar")).toAbsolutePath();

	private final List<String> broken = new ArrayList<>();

	private int acknowledged;

	@TempDir
	Path folder;

	@Test
	void nobodyStopsReadersOrLosesARequest() throws Exception {
		System.out.printf("%n%-54s %6s %6s %6s %5s | %9s %6s %7s | %5s %5s  %s%n", "", "pages", "p99 ms", "worst",
				"lost", "kept", "again", "longest", "RSS", "heap", "what the attacker got");
		Besieged site = new Besieged(JAR, this.folder);
		try {
			warmUp(site);
			for (Attack attack : Attacks.all()) {
				if (attack.name().contains(ONLY)) {
					site = play(attack, site);
				}
			}
		}
		finally {
			site.close();
		}
		int kept = JdbcClient.create(new DriverManagerDataSource(Database.sqlite(site.data())))
			.sql("SELECT count(*) FROM enquiry")
			.query(Integer.class)
			.single();
		System.out.printf("%d requests acknowledged, %d in the database%n", this.acknowledged, kept);
		assertThat(this.broken).isEmpty();
		assertThat(kept).as("requests in the database").isGreaterThanOrEqualTo(this.acknowledged);
	}

	private void warmUp(Besieged site) throws InterruptedException {
		Reader reader = new Reader(site);
		reader.start();
		this.acknowledged += new Patient(site).ask() ? 1 : 0;
		Wire.pause(3000);
		reader.finish();
	}

	/** Plays an attack; the site afterwards, which is a new one if this one crashed. */
	private Besieged play(Attack attack, Besieged site) throws Exception {
		Tally tally = new Tally();
		Reader reader = new Reader(site);
		Patients patients = new Patients(site);
		reader.start();
		patients.start();
		attack.work().run(site, tally, System.currentTimeMillis() + SECONDS * 1000L);
		reader.finish();
		patients.finish();
		boolean up = site.isUp();
		System.out.printf("%-54s %6d %6d %6d %5d | %4d/%-4d %6d %7d | %5d %5d  %s%s%n", attack.name(), reader.pages(),
				reader.p99(), reader.worst(), reader.failures(), patients.kept(), patients.came(), patients.again(),
				patients.longest(), site.residentMegabytes(), up ? site.heapMegabytes() : 0, tally,
				up ? "" : "  CRASHED");
		this.acknowledged += patients.kept();
		if (!up) {
			this.broken.add(attack.name() + ": crashed");
			return new Besieged(JAR, this.folder);
		}
		if (patients.kept() < patients.came()) {
			this.broken.add(attack.name() + ": " + (patients.came() - patients.kept()) + " patients gave up");
		}
		return site;
	}

}
