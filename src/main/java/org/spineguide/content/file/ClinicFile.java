package org.spineguide.content.file;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

import org.spineguide.contact.EmailAddress;
import org.spineguide.contact.PhoneText;
import org.spineguide.content.Clinic;
import org.spineguide.content.Clinic.Holiday;
import org.spineguide.content.Clinic.Hours;
import org.spineguide.content.Clinic.OutOfHours;
import org.spineguide.content.InvalidContentException;
import org.spineguide.content.yaml.YamlReader;

/** The file {@code clinic.yml}. */
public record ClinicFile(@NotBlank(message = "'name' is missing") @Nullable String name,
		@Nullable List<@NotBlank(message = "'address' has an empty line") String> address, @Nullable PhoneText phone,
		@NotNull(message = "'emergency-number' is missing") @Nullable PhoneText emergencyNumber,
		@Valid @Nullable AfterHours outOfHours, @Nullable EmailAddress email, @Nullable EmailAddress mailFrom,
		@Pattern(regexp = "[A-Z]{2}", message = "'country' is two capital letters") @Nullable String country,
		@NotNull(message = "'time-zone' is missing") @Nullable ZoneId timeZone,
		@NotEmpty(message = "'languages' is missing") @Nullable List<@Pattern(regexp = ContentFileType.LANGUAGE,
				message = "'languages' are tags such as en or es") String> languages,
		@Nullable Map<DayOfWeek, @NotNull(message = "'opening-hours' has a day without hours") Hours> openingHours,
		@Nullable List<@Valid Holiday> holidays,
		@Min(value = 1, message = "'response-days' is at least 1") @Max(value = 60,
				message = "'response-days' is at most 60") @Nullable Integer responseDays,
		@Nullable String funding, @Nullable String footer) {

	private static final String EMERGENCY_NUMBER = "emergency-number";

	private static final String DEFAULT_COUNTRY = "US";

	private static final int DEFAULT_RESPONSE_DAYS = 2;

	public static Clinic read(TextFile file) throws InvalidContentException {
		return YamlReader.read(file.file(), file.text(), 0, ClinicFile.class).clinic();
	}

	/**
	 * Finds the number to call in an emergency, even when something else in the text is
	 * wrong; empty when it says none, or is no YAML.
	 */
	static Optional<String> emergencyNumber(String text) {
		try {
			Map<?, ?> details = YamlReader.read(ContentFileType.CLINIC.fileName(), text, 0, Map.class);
			return Optional.ofNullable(details.get(EMERGENCY_NUMBER)).map(String::valueOf);
		}
		catch (InvalidContentException ex) {
			return Optional.empty();
		}
	}

	/**
	 * Returns the fallback clinic as long as there is no good file: too little, but never
	 * nothing in an emergency.
	 */
	public static Clinic unknown() {
		return new Clinic("Spine clinic", List.of(), null, "911", null, null, null, DEFAULT_COUNTRY, ZoneOffset.UTC,
				List.of("en"), Map.of(), List.of(), DEFAULT_RESPONSE_DAYS, null, null);
	}

	private Clinic clinic() {
		return new Clinic(String.valueOf(this.name), (this.address != null) ? this.address : List.of(),
				text(this.phone), String.valueOf(text(this.emergencyNumber)),
				(this.outOfHours != null) ? this.outOfHours.outOfHours() : null, text(this.email), text(this.mailFrom),
				(this.country != null) ? this.country : DEFAULT_COUNTRY,
				(this.timeZone != null) ? this.timeZone : ZoneOffset.UTC,
				(this.languages != null) ? this.languages : List.of(),
				(this.openingHours != null) ? this.openingHours : Map.of(),
				(this.holidays != null) ? this.holidays : List.of(),
				(this.responseDays != null) ? this.responseDays : DEFAULT_RESPONSE_DAYS, line(this.funding),
				line(this.footer));
	}

	private static @Nullable String line(@Nullable String text) {
		return (text != null && !text.isBlank()) ? text.strip() : null;
	}

	private static @Nullable String text(@Nullable PhoneText phone) {
		return (phone != null) ? phone.value() : null;
	}

	private static @Nullable String text(@Nullable EmailAddress email) {
		return (email != null) ? email.value() : null;
	}

	/** Contact for the time when the clinic is closed, as the file has it. */
	record AfterHours(@NotBlank(message = "'out-of-hours' has no name") @Nullable String name,
			@NotNull(message = "'out-of-hours' has no phone") @Nullable PhoneText phone) {

		OutOfHours outOfHours() {
			return new OutOfHours(String.valueOf(this.name), String.valueOf(text(this.phone)));
		}

	}

}
