package org.spineguide.operation.setup;

import java.util.List;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.spineguide.content.Clinic;
import org.spineguide.content.Libraries;
import org.spineguide.staff.health.HealthCheck;
import org.spineguide.staff.health.HealthItem;
import org.spineguide.staff.health.HealthItem.Place;
import org.spineguide.staff.health.HealthItem.Weight;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.context.i18n.LocaleContextHolder;
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

	private final Libraries libraries;

	private final MessageSource messages;

	private final SetupSteps steps;

	SetupHealthCheck(Libraries libraries, MessageSource messages, SetupSteps steps) {
		this.libraries = libraries;
		this.messages = messages;
		this.steps = steps;
	}

	@EventListener(ApplicationReadyEvent.class)
	void warn() {
		boolean mails = !this.steps.value(SetupSteps.MAIL_SERVER).isBlank();
		boolean reachable = !SetupSteps.isLoopback(this.steps.value("server.address"));
		if (!this.steps.hasWebAddress() && (mails || reachable)) {
			LOG.warn("spineguide.web.address is not set: links in mail, feeds and PDFs lead to localhost. "
					+ "Set it to the address that patients type, such as https://www.your-clinic.com");
		}
	}

	@Override
	public List<HealthItem> items() {
		List<Place> examples = examples(this.libraries.current().clinic());
		return List.of(HealthItem.counted(Weight.SOON, SAY + "address", this.steps.hasWebAddress() ? 0 : 1, null),
				new HealthItem(examples.isEmpty() ? Weight.WELL : Weight.SOON, EXAMPLE, examples.size(),
						"/staff/articles", examples),
				HealthItem.counted(Weight.SOON, SAY + "steps", this.steps.open(), SetupConfiguration.ADDRESS));
	}

	private List<Place> examples(Clinic clinic) {
		return SetupSteps.examples(clinic)
			.stream()
			.map((step) -> new Place(this.messages.getMessage(step.label(), null, LocaleContextHolder.getLocale())
					+ ": " + step.detail(), DETAILS))
			.toList();
	}

}
