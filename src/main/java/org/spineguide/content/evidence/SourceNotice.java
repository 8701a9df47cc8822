package org.spineguide.content.evidence;

import java.time.LocalDate;
import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

import org.spineguide.content.Reference.Notice;
import org.spineguide.content.Reference.NoticeKind;

/**
 * Notice about a cited work, as the file of notices has it.
 *
 * @param id the key of the work in the bibliography
 * @param kind what became of it
 * @param date when, if that is known
 * @param notice where that can be read
 * @param foundBy the register that told us; left out where a person wrote it down
 */
public record SourceNotice(@NotBlank(message = "'id' is missing") @Nullable String id,
		@NotNull(message = "'kind' is missing") @Nullable NoticeKind kind, @Nullable LocalDate date,
		@Pattern(regexp = "https?://\\S+", message = "'notice' is a web address") @Nullable String notice,
		@Nullable String foundBy) {

	Notice forReaders() {
		return new Notice(Objects.requireNonNull(this.kind), this.date, this.notice);
	}

	/** Returns the word for its kind. */
	public String word() {
		return Objects.requireNonNull(this.kind).word();
	}

	boolean isFoundBy(SourceRegister register) {
		return register.key().equals(this.foundBy);
	}

}
