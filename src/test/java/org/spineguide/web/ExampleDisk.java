package org.spineguide.web;

import java.util.function.LongSupplier;

import org.springframework.util.unit.DataSize;

/** A disk of which tests say how much is free. */
public final class ExampleDisk {

	private ExampleDisk() {
	}

	/** One of which 200 MB are kept for requests. */
	public static DiskReserve with(LongSupplier freeMegabytes) {
		return new DiskReserve(DataSize.ofMegabytes(200),
				() -> DataSize.ofMegabytes(freeMegabytes.getAsLong()).toBytes());
	}

}
