package org.spineguide.markdown;

import java.util.List;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Flexmark, configured for our Markdown. Built once, used by many threads. */
final class FlexmarkParser {

	private final Parser parser;

	private final HtmlRenderer renderer;

	FlexmarkParser() {
		DataHolder options = options();
		this.parser = Parser.builder(options).build();
		this.renderer = HtmlRenderer.builder(options).build();
	}

	static DataHolder options() {
		return new MutableDataSet()
			.set(Parser.EXTENSIONS,
					List.of(TablesExtension.create(), FootnoteExtension.create(), DefinitionExtension.create(),
							new FlexmarkExtension()))
			.set(HtmlRenderer.ESCAPE_HTML, true)
			// Targets looks at every scheme, so that a refused link is reported too.
			.set(HtmlRenderer.SUPPRESSED_LINKS, "")
			.set(TablesExtension.MAX_HEADER_ROWS, 1)
			.set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
			.set(TablesExtension.COLUMN_SPANS, false)
			.set(TablesExtension.APPEND_MISSING_COLUMNS, true)
			.set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
			.set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
			.set(TablesExtension.WITH_CAPTION, false)
			.set(DefinitionExtension.TILDE_MARKER, false)
			.toImmutable();
	}

	/**
	 * Returns HTML that has not been sanitized, with the attributes that
	 * {@link FlexmarkExtension} leaves.
	 */
	String html(String text, LineOffsets lineOffsets, TimeLimit limit) {
		TimeLimitedText watched = new TimeLimitedText(text, limit);
		try {
			Document document = this.parser.parse(BasedSequence.of(watched));
			document.set(FlexmarkExtension.LINES, lineOffsets);
			return this.renderer.render(document);
		}
		catch (UnreadableMarkdownException ex) {
			throw ex;
		}
		catch (TimeLimitedText.TooSlowException ex) {
			throw new UnreadableMarkdownException(lineOffsets.at(watched.lastRead()),
					"The text takes too long to read; its marks are too tangled near this line");
		}
		catch (StackOverflowError ex) {
			throw new UnreadableMarkdownException(lineOffsets.at(watched.lastRead()),
					"Marks are nested too deeply, or something is too long, near this line");
		}
		catch (RuntimeException ex) {
			// Flexmark is dormant; a fault of its own must stay with this text.
			UnreadableMarkdownException unreadable = new UnreadableMarkdownException(lineOffsets.at(watched.lastRead()),
					"The Markdown cannot be read near this line");
			unreadable.initCause(ex);
			throw unreadable;
		}
	}

}
