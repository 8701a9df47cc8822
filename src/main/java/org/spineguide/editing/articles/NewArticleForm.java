package org.spineguide.editing.articles;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.spineguide.content.ArticleKind;
import org.spineguide.content.ArticlePath;

/**
 * Form of a new article.
 *
 * @param title its subject
 * @param summary one line that says what readers get
 * @param topic the folder that it belongs to, with the language in front
 * @param kind what it is about
 * @param name the last part of its address; made from the title when empty
 */
record NewArticleForm(@NotBlank @Size(max = 100) @Nullable String title,
		@NotBlank @Size(max = 160) @Nullable String summary, @NotBlank @Nullable String topic,
		@NotNull @Nullable ArticleKind kind, @Nullable String name) {

	static NewArticleForm empty(String topic) {
		return new NewArticleForm(null, null, topic, null, null);
	}

	/** Returns the path of the article, if its name can be an address. */
	Optional<ArticlePath> path() {
		String folder = folder();
		String last = (this.name == null || this.name.isBlank()) ? slug(String.valueOf(this.title)) : this.name.strip();
		if (last.isEmpty()) {
			return Optional.empty();
		}
		return ArticlePath.parse(folder.isEmpty() ? last : folder + "/" + last);
	}

	String language() {
		return String.valueOf(this.topic).replaceFirst("/.*", "");
	}

	private String folder() {
		String all = String.valueOf(this.topic);
		int slash = all.indexOf('/');
		return (slash < 0) ? "" : all.substring(slash + 1);
	}

	/** Returns the name of the kind, as the form sends it. */
	public @Nullable String chosenKind() {
		return (this.kind != null) ? this.kind.name() : null;
	}

	/** Makes a slug of a title. */
	static String slug(String title) {
		return Normalizer.normalize(title, Normalizer.Form.NFD)
			.replaceAll("\\p{M}+", "")
			.toLowerCase(Locale.ROOT)
			.replaceAll("['\u2019]", "")
			.replaceAll("[^a-z0-9]+", "-")
			.replaceAll("^-|-$", "");
	}

}
