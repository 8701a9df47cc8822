package org.spineguide.content;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

import org.spineguide.contact.PhoneNumber;

/**
 * Clinic, as {@code clinic.yml} describes it.
 *
 * @param name the clinic's name
 * @param address the lines of its postal address
 * @param phone the number to call in opening hours, as people read it
 * @param emergencyNumber the number of the emergency services
 * @param outOfHours whom to call when the clinic is closed
 * @param email the address that staff read
 * @param mailFrom the sender of the clinic's own mail
 * @param country the country that phone numbers without a country code belong to, as two
 * letters (ISO 3166-1)
 * @param timeZone where the clinic's clock stands
 * @param languages the languages of the site; the first has no prefix in addresses
 * @param openingHours when the clinic is open; days left out are closed
 * @param holidays days on which it is closed all the same
 * @param responseDays within how many working days requests are answered
 * @param funding what readers are told of who pays for the articles; {@code null} as long
 * as the clinic says nothing
 * @param footer a line of the clinic's own at the foot of every page, or {@code null}
 */
public record Clinic(String name, List<String> address, @Nullable String phone, String emergencyNumber,
		@Nullable OutOfHours outOfHours, @Nullable String email, @Nullable String mailFrom, String country,
		ZoneId timeZone, List<String> languages, Map<DayOfWeek, Hours> openingHours, List<Holiday> holidays,
		int responseDays, @Nullable String funding, @Nullable String footer) {

	public Clinic {
		address = List.copyOf(address);
		languages = List.copyOf(languages);
		openingHours = Map.copyOf(openingHours);
		holidays = List.copyOf(holidays);
	}

	/** Returns the same clinic in some of its languages. */
	public Clinic in(List<String> some) {
		return new Clinic(this.name, this.address, this.phone, this.emergencyNumber, this.outOfHours, this.email,
				this.mailFrom, this.country, this.timeZone, some, this.openingHours, this.holidays, this.responseDays,
				this.funding, this.footer);
	}

	/** Returns the language whose addresses have no prefix. */
	public String defaultLanguage() {
		return this.languages.get(0);
	}

	/**
	 * Returns the link that calls a number: with the prefix of the clinic's country, so
	 * that a phone from abroad reaches it too, unless it is short as those of emergency
	 * services (RFC 3966).
	 */
	public String phoneLink(String number) {
		return PhoneNumber.parse(number, this.country)
			.filter(PhoneNumber::certain)
			.map(PhoneNumber::link)
			.orElseGet(() -> "tel:" + number.replaceAll("(?!^\\+)[^0-9]", ""));
	}

	/** Returns the present day at the clinic. */
	public LocalDate today(Clock clock) {
		return LocalDate.now(clock.withZone(this.timeZone));
	}

	/** Returns whether the clinic is open at some time of that day. */
	public boolean isWorkingDay(LocalDate day) {
		return this.openingHours.containsKey(day.getDayOfWeek())
				&& this.holidays.stream().noneMatch((holiday) -> holiday.date().equals(day));
	}

	/** Contact for the time when the clinic is closed. */
	public record OutOfHours(String name, String phone) {
	}

	/**
	 * Opening hours of a day.
	 *
	 * @param spans one span, or several with breaks between them, the earliest first
	 */
	public record Hours(List<Span> spans) {

		public Hours {
			spans = List.copyOf(spans);
			if (spans.isEmpty()) {
				throw new IllegalArgumentException("No hours");
			}
			for (int next = 1; next < spans.size(); next++) {
				if (!spans.get(next - 1).closes().isBefore(spans.get(next).opens())) {
					throw new IllegalArgumentException("Not one after the other");
				}
			}
		}

		/** Creates hours without a break. */
		public Hours(LocalTime opens, LocalTime closes) {
			this(List.of(new Span(opens, closes)));
		}

		/** Returns the time when the clinic opens first. */
		public LocalTime opens() {
			return this.spans.get(0).opens();
		}

		/** Returns the time when the clinic closes last. */
		public LocalTime closes() {
			return this.spans.get(this.spans.size() - 1).closes();
		}

	}

	/** Time span in which the clinic is open without a break. */
	public record Span(LocalTime opens, LocalTime closes) {

		public Span {
			if (!opens.isBefore(closes)) {
				throw new IllegalArgumentException("Closes before it opens");
			}
		}

	}

	/** Holiday: a day on which the clinic is closed. */
	public record Holiday(@NotNull(message = "'holidays' has a day without a date") LocalDate date, String name) {
	}

}
