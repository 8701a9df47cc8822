package org.spineguide.markdown;

import java.util.Set;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.data.NullableDataKey;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/**
 * Our additions to CommonMark, left in the HTML as {@code data-} attributes for the steps
 * that finish the page: the line of each element, boxes and citations.
 */
final class FlexmarkExtension implements Parser.ParserExtension, HtmlRenderer.HtmlRendererExtension {

	/** The lines of the document; without them no lines are marked. */
	static final NullableDataKey<LineOffsets> LINES = new NullableDataKey<>("LINES");

	static final String LINE = "data-line";

	static final String CALLOUT = "data-callout";

	static final String CITATION = "data-citation";

	static final String BLOCK = "data-block";

	/** Largest total length of the targets of all reference links. */
	private static final int MOST_TARGETS = 1_000_000;

	@Override
	public void parserOptions(MutableDataHolder options) {
	}

	@Override
	public void extend(Parser.Builder parser) {
		parser.paragraphPreProcessorFactory(new CalloutLineReader.Factory());
	}

	@Override
	public void rendererOptions(MutableDataHolder options) {
	}

	@Override
	public void extend(HtmlRenderer.Builder renderer, String type) {
		renderer.nodeRendererFactory((options) -> new Renderer());
		renderer.attributeProviderFactory(new IndependentAttributeProviderFactory() {
			@Override
			public AttributeProvider apply(LinkResolverContext context) {
				return lineMarks(LINES.get(context.getDocument()));
			}
		});
	}

	private static AttributeProvider lineMarks(@Nullable LineOffsets lineOffsets) {
		return (node, part, attributes) -> {
			if (lineOffsets != null && isMarked(node)) {
				attributes.replaceValue(LINE, String.valueOf(lineOffsets.at(node.getStartOffset())));
			}
		};
	}

	private static boolean isMarked(Node node) {
		return node instanceof Block || node instanceof TableRow || node instanceof LinkNodeBase
				|| node instanceof RefNode;
	}

	/** Node renderer for our additions; one for each document. */
	private static final class Renderer implements NodeRenderer {

		private int targets;

		@Override
		public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
			return Set.of(new NodeRenderingHandler<>(CalloutLine.class, this::callout),
					new NodeRenderingHandler<>(HtmlBlock.class, this::html),
					new NodeRenderingHandler<>(HtmlCommentBlock.class, this::html),
					new NodeRenderingHandler<>(LinkRef.class, this::reference),
					new NodeRenderingHandler<>(ImageRef.class, this::reference));
		}

		private void callout(CalloutLine node, NodeRendererContext context, HtmlWriter html) {
			html.attr(CALLOUT, node.kind().word()).withAttr().tagLine("p", () -> context.renderChildren(node));
		}

		// As Flexmark escapes it, but with its line.
		private void html(HtmlBlockBase node, NodeRendererContext context, HtmlWriter html) {
			String source = node.getContentChars().normalizeEOL();
			html.withAttr().tagLine("p", () -> html.text(source.stripTrailing()));
		}

		// Pandoc's [@key] and [@key; @key] are, to CommonMark, links to nowhere.
		private void reference(RefNode node, NodeRendererContext context, HtmlWriter html) {
			BasedSequence key = node.getReference();
			if (node.isDefined() || !key.startsWith("@")) {
				weigh(node, context);
				context.delegateRender();
				return;
			}
			if (node instanceof ImageRef) {
				html.text("!");
			}
			BasedSequence text = node.getText();
			if (text.startsWith("@")) {
				// Two in a row, [@one][@two], look like a link with a text.
				cite(text.unescape(), html);
			}
			else if (!text.isEmpty()) {
				html.text("[");
				context.renderChildren(node);
				html.text("]");
			}
			cite(key.unescape(), html);
		}

		private void cite(String keys, HtmlWriter html) {
			html.attr(CITATION, keys).withAttr().tag("span").tag("/span");
		}

		// A long target that is used often would swell 100 kB of text to a gigabyte.
		private void weigh(RefNode node, NodeRendererContext context) {
			Reference reference = node.getReferenceNode(context.getDocument());
			if (reference != null) {
				this.targets += reference.getChars().length();
			}
			if (this.targets > MOST_TARGETS) {
				LineOffsets lineOffsets = LINES.get(context.getDocument());
				throw new UnreadableMarkdownException((lineOffsets != null) ? lineOffsets.at(node.getStartOffset()) : 1,
						"Link targets that are defined once and used often make the text too long");
			}
		}

	}

}
