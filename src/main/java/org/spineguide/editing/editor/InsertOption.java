package org.spineguide.editing.editor;

/**
 * Option of the toolbar: something that can be put into a text.
 *
 * @param label what it is called; where nothing is marked in the text, it stands between
 * the two
 * @param hint what it is
 * @param before what is put before the words
 * @param after what is put after the words
 * @param block whether it stands on lines of its own
 */
record InsertOption(String label, String hint, String before, String after, boolean block) {
}
