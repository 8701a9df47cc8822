package org.spineguide.search;

import java.io.ByteArrayOutputStream;
import java.util.List;

import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;

/**
 * Encoded names of one article, as the index stores them: the numbers of their tokens,
 * the title's first, then those of other names, then what patients ask for.
 */
final class NameList {

	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

	/**
	 * Encodes names.
	 * @param names the tokens of each name, the title's first
	 * @param asked the tokens of each thing that patients ask for
	 */
	static BytesRef write(List<List<String>> names, List<List<String>> asked, TokenNumbers numbers) {
		NameList list = new NameList();
		list.add(names, numbers);
		list.add(asked, numbers);
		return new BytesRef(list.bytes.toByteArray());
	}

	private void add(List<List<String>> names, TokenNumbers numbers) {
		add(names.size());
		for (List<String> name : names) {
			add(name.size());
			name.forEach((token) -> add(numbers.of(token)));
		}
	}

	/** Writes a number with seven bits a byte, as Lucene reads it. */
	private void add(int number) {
		int rest = number;
		while (rest > 0x7F) {
			this.bytes.write(rest & 0x7F | 0x80);
			rest >>>= 7;
		}
		this.bytes.write(rest);
	}

	/** Opens the names for reading one by one. */
	static ByteArrayDataInput read(BytesRef written) {
		return new ByteArrayDataInput(written.bytes, written.offset, written.length);
	}

}
