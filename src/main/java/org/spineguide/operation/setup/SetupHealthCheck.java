package org.spineguide.operation.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

import org.spineguide.content.Clinic;
import org.spineguide.content.Libraries;
import org.spineguide.staff.health.HealthCheck;
import org.spineguide.staff.health.HealthItem;
import org.spineguide.staff.health.HealthItem.Place;
import org.spineguide.staff.health.HealthItem.Weight;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Health check of the setup: reports example values that were not replaced, and a missing
 * public address, without which patients get mails with links that lead nowhere.
 */
@Component
class SetupHealthCheck implements HealthCheck {

	private static final Log LOG = LogFactory.getLog(SetupHealthCheck.class);

	/** Prefix of the keys of its messages. */
	private static final String SAY = "operation.setup.";

	private static final String EXAMPLE = SAY + "example";

	private static final String DETAILS = "/staff/articles/edit?file=clinic.yml";

	private static final Pattern EXAMPLE_WORDS = Pattern.compile("(?i).*\\bexample.*");

	/** Phone numbers that are reserved for books and films. */
	private static final Pattern EXAMPLE_PHONE = Pattern.compile(".*555\\D?01\\d\\d\\D*");

	private static final Pattern LOOPBACK = Pattern.compile("127\\..*|localhost|::1");

	private final Libraries libraries;

	private final MessageSource messages;

	private final Binder settings;

	SetupHealthCheck(Libraries libraries, MessageSource messages, Environment environment) {
		this.libraries = libraries;
		this.messages = messages;
		this.settings = Binder.get(environment);
	}

	@EventListener(ApplicationReadyEvent.class)
	void warn() {
		boolean mails = isSet("spring.mail.host");
		boolean reachable = !LOOPBACK.matcher(setting("server.address")).matches();
		if (!isSet("spineguide.web.address") && (mails || reachable)) {
			LOG.warn("spineguide.web.address is not set: links in mail, feeds and PDFs lead to localhost. "
					+ "Set it to the address that patients type, such as https://www.your-clinic.com");
		}
	}

	@Override
	public List<HealthItem> matters() {
		List<Place> examples = examples(this.libraries.current().clinic());
		return List.of(HealthItem.counted(Weight.SOON, SAY + "address", isSet("spineguide.web.address") ? 0 : 1, null),
				new HealthItem(examples.isEmpty() ? Weight.WELL : Weight.SOON, EXAMPLE, examples.size(),
						"/staff/articles", examples));
	}

	private List<Place> examples(Clinic clinic) {
		List<Place> places = new ArrayList<>();
		add(places, ".name", EXAMPLE_WORDS, clinic.name());
		clinic.address().forEach((line) -> add(places, ".address", EXAMPLE_WORDS, line));
		Stream.of(clinic.email(), clinic.mailFrom()).forEach((mail) -> add(places, ".email", EXAMPLE_WORDS, mail));
		add(places, ".phone", EXAMPLE_PHONE, clinic.phone());
		Clinic.OutOfHours outOfHours = clinic.outOfHours();
		if (outOfHours != null) {
			add(places, ".name", EXAMPLE_WORDS, outOfHours.name());
			add(places, ".phone", EXAMPLE_PHONE, outOfHours.phone());
		}
		return places;
	}

	private void add(List<Place> places, String key, Pattern example, @Nullable String detail) {
		if (detail != null && example.matcher(detail).matches()) {
			places.add(new Place(
					this.messages.getMessage(EXAMPLE + key, new Object[] { detail }, LocaleContextHolder.getLocale()),
					DETAILS));
		}
	}

	private boolean isSet(String name) {
		return !setting(name).isBlank();
	}

	private String setting(String name) {
		return this.settings.bind(name, String.class).orElse("");
	}

}
