package org.spineguide.content;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Reference that articles cite, from the bibliography.
 *
 * @param id the key that citations use
 * @param title the work's title
 * @param authors its authors, family name first, or the organization
 * @param year when it appeared, or {@code null} when that is not known
 * @param container the journal or book that holds it
 * @param publisher who published it
 * @param url where to read it
 * @param identifiers what it is known by in registers of works
 * @param guideline what to know of it if it is a guideline, else {@code null}
 * @param notices what became known of it since it appeared, the gravest first
 */
public record Reference(String id, String title, List<String> authors, @Nullable Integer year,
		@Nullable String container, @Nullable String publisher, @Nullable String url, Identifiers identifiers,
		@Nullable Guideline guideline, List<Notice> notices) {

	public Reference {
		authors = List.copyOf(authors);
		notices = notices.stream().sorted(Comparator.comparing(Notice::kind)).toList();
	}

	/** Creates a reference that no register knows. */
	public Reference(String id, String title, List<String> authors, @Nullable Integer year, @Nullable String container,
			@Nullable String publisher, @Nullable String url) {
		this(id, title, authors, year, container, publisher, url, Identifiers.NONE, null, List.of());
	}

	/** Returns the same reference with what became known of it. */
	public Reference with(List<Notice> known) {
		return new Reference(this.id, this.title, this.authors, this.year, this.container, this.publisher, this.url,
				this.identifiers, this.guideline, known);
	}

	/** Returns the gravest thing that readers should know of it. */
	public Optional<Notice> notice() {
		return this.notices.stream().filter((notice) -> notice.kind().isForReaders()).findFirst();
	}

	/** Returns whether those who published it have taken it back. */
	public boolean isTakenBack() {
		return notice().filter((notice) -> notice.kind().isTakenBack()).isPresent();
	}

	/**
	 * Returns who wrote it, where it appeared and when, as far as that is known, each
	 * thing once.
	 */
	public String details() {
		return Stream.of(String.join(", ", this.authors), this.container, this.publisher, this.year)
			.filter(Objects::nonNull)
			.map(Object::toString)
			.filter((part) -> !part.isBlank())
			.distinct()
			.collect(Collectors.joining(", "));
	}

	/**
	 * Identifiers of a work.
	 *
	 * @param doi its DOI in lower case, such as {@code 10.1136/bmj.a2538}
	 * @param pmid its number in PubMed
	 * @param pmcid its number in PubMed Central, such as {@code PMC2553805}
	 */
	public record Identifiers(@Nullable String doi, @Nullable String pmid, @Nullable String pmcid) {

		public static final Identifiers NONE = new Identifiers(null, null, null);

		private static final String RESOLVER = "doi.org";

		public Identifiers {
			doi = (doi != null) ? doi.toLowerCase(Locale.ROOT) : null;
		}

		/** Returns the permanent address of the DOI. */
		public Optional<String> doiAddress() {
			return Optional.ofNullable(this.doi).map(Identifiers::address);
		}

		/** Returns the address of the summary in PubMed. */
		public Optional<String> pubmedAddress() {
			return Optional.ofNullable(this.pmid).map("https://pubmed.ncbi.nlm.nih.gov/%s/"::formatted);
		}

		/** Returns whether no register can be asked for the work. */
		public boolean isEmpty() {
			return this.equals(NONE);
		}

		/** Returns the permanent address of a DOI; old ones hold signs such as <. */
		public static String address(String doi) {
			try {
				return new URI("https", RESOLVER, "/" + doi, null).toASCIIString();
			}
			catch (URISyntaxException ex) {
				throw new IllegalArgumentException("Not a DOI", ex);
			}
		}

	}

	/**
	 * Guideline.
	 *
	 * @param number what its issuer calls it, such as {@code NICE NG59}
	 * @param reviewDue when the clinic is to look whether it still holds, or {@code null}
	 */
	public record Guideline(String number, @Nullable LocalDate reviewDue) {
	}

	/**
	 * Notice of what became of a work after it appeared.
	 *
	 * @param kind what became of it
	 * @param date when, if that is known
	 * @param url where that can be read, or {@code null}
	 */
	public record Notice(NoticeKind kind, @Nullable LocalDate date, @Nullable String url) {
	}

	/** Kind of a {@link Notice}, the gravest first. */
	public enum NoticeKind {

		/** The journal took a study back. */
		RETRACTED,

		/** The issuer took a guideline back. */
		WITHDRAWN,

		/** The journal doubts a study. */
		CONCERN,

		/** There is a newer edition. */
		SUPERSEDED,

		/** The journal corrected a study. */
		CORRECTED,

		/** The link leads nowhere. */
		UNREACHABLE;

		/** Returns whether nothing may rest on the work any more. */
		public boolean isTakenBack() {
			return this == RETRACTED || this == WITHDRAWN;
		}

		/** Returns whether readers are told; the rest is work for staff. */
		public boolean isForReaders() {
			return this != UNREACHABLE;
		}

		/** Returns the key of the message that tells readers of it. */
		public String message() {
			return "content.notice." + word();
		}

		/** Returns the word that files use. */
		public String word() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
