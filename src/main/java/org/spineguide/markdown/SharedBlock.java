package org.spineguide.markdown;

import java.util.function.UnaryOperator;

/**
 * Text that several pages show, such as the warning signs.
 *
 * @param text its Markdown
 * @param address from a link or picture target in it to the address in the page
 */
public record SharedBlock(String text, UnaryOperator<String> address) {
}
