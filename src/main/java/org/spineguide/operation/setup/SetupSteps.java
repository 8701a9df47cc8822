package org.spineguide.operation.setup;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.spineguide.content.Article;
import org.spineguide.content.ArticlePath;
import org.spineguide.content.Clinic;
import org.spineguide.content.Libraries;
import org.spineguide.content.Library;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Checklist of what is still the example's, for the person who sets the site up. */
@Component
class SetupSteps {

	private static final String WEB_ADDRESS = "spineguide.web.address";

	static final String MAIL_SERVER = "spring.mail.host";

	private static final Pattern EXAMPLE_WORDS = Pattern.compile("(?i).*\\bexample.*");

	/** Phone numbers that are reserved for books and films. */
	private static final Pattern EXAMPLE_PHONE = Pattern.compile(".*555\\D?01\\d\\d\\D*");

	private static final Pattern LOOPBACK = Pattern.compile("127\\..*|localhost|\\[?::1]?");

	private static final String CLINIC = "clinic.yml";

	private final Libraries libraries;

	private final Clock clock;

	private final Binder settings;

	SetupSteps(Libraries libraries, Clock clock, Environment environment) {
		this.libraries = libraries;
		this.clock = clock;
		this.settings = Binder.get(environment);
	}

	/** Returns how many must still be done before the site opens. */
	int open() {
		return (int) all().stream().filter(SetupStep::isOpen).count();
	}

	/** Returns all steps, in the order in which they are best done. */
	List<SetupStep> all() {
		Library library = this.libraries.current();
		Clinic clinic = library.clinic();
		List<SetupStep> steps = new ArrayList<>(details(clinic));
		boolean isExample = steps.stream().anyMatch((step) -> !step.done());
		steps.add(needed("hours", null, !isExample && !clinic.openingHours().isEmpty(), CLINIC));
		steps.add(needed("holidays", null, !isExample && hasHolidaysAhead(clinic), CLINIC));
		steps.add(needed("web-address", null, hasWebAddress(), null));
		steps.add(needed("mail-server", null, !value(MAIL_SERVER).isBlank(), null));
		String privacy = clinic.defaultLanguage() + "/privacy.md";
		steps.add(needed("privacy", null,
				library.defaultEdition().article(ArticlePath.of("privacy")).flatMap(Article::reviewedBy).isPresent(),
				privacy));
		steps.add(optional("funding", clinic.funding() != null, CLINIC));
		steps.add(optional("logo", library.brand().logo() != null, null));
		steps.add(optional("colors", !library.brand().colors().isEmpty(), "brand/colors.yml"));
		return List.copyOf(steps);
	}

	private static List<SetupStep> details(Clinic clinic) {
		Optional<Clinic.OutOfHours> outOfHours = Optional.ofNullable(clinic.outOfHours());
		String address = clinic.address().isEmpty() ? null : String.join(", ", clinic.address());
		return List.of(needed("name", clinic.name(), isOwn(clinic.name(), EXAMPLE_WORDS), CLINIC),
				needed("address", address, isOwn(address, EXAMPLE_WORDS), CLINIC),
				needed("phone", clinic.phone(), isOwn(clinic.phone(), EXAMPLE_PHONE), CLINIC),
				needed("out-of-hours", outOfHours.map((line) -> line.name() + ", " + line.phone()).orElse(null),
						outOfHours.isEmpty() || isOwn(outOfHours.get().name(), EXAMPLE_WORDS)
								&& isOwn(outOfHours.get().phone(), EXAMPLE_PHONE),
						CLINIC),
				needed("email", clinic.email(), isOwn(clinic.email(), EXAMPLE_WORDS), CLINIC),
				needed("mail-from", clinic.mailFrom(),
						clinic.mailFrom() == null || isOwn(clinic.mailFrom(), EXAMPLE_WORDS), CLINIC));
	}

	/**
	 * Returns the details of a clinic that are the example's, by the names of their
	 * steps.
	 */
	static List<SetupStep> examples(Clinic clinic) {
		return details(clinic).stream().filter((step) -> !step.done() && step.detail() != null).toList();
	}

	private boolean hasHolidaysAhead(Clinic clinic) {
		LocalDate today = clinic.today(this.clock);
		return clinic.holidays().stream().map(Clinic.Holiday::date).anyMatch((day) -> !day.isBefore(today));
	}

	/**
	 * Returns whether visitors can reach the address in links: unless set, it is that of
	 * this machine.
	 */
	boolean hasWebAddress() {
		return this.settings.bind(WEB_ADDRESS, URI.class)
			.map(URI::getHost)
			.map((host) -> !isLoopback(host))
			.orElse(false);
	}

	/** Returns whether a host name or address means this machine alone. */
	static boolean isLoopback(String host) {
		return LOOPBACK.matcher(host).matches();
	}

	/** Returns the value of a setting, empty when it is not given. */
	String value(String name) {
		return this.settings.bind(name, String.class).orElse("");
	}

	private static boolean isOwn(@Nullable String detail, Pattern example) {
		return detail != null && !example.matcher(detail).matches();
	}

	private static SetupStep needed(String name, @Nullable String detail, boolean done, @Nullable String file) {
		return new SetupStep(name, detail, done, false, file);
	}

	private static SetupStep optional(String name, boolean done, @Nullable String file) {
		return new SetupStep(name, null, done, true, file);
	}

}
