package org.spineguide.web;

import java.nio.file.Path;
import java.util.function.LongSupplier;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Disk space that is left to requests of patients. Below it nothing else is stored for
 * strangers, and no files are taken.
 */
@Component
public class DiskReserve {

	private final DataSize reserve;

	private final LongSupplier free;

	@Autowired
	DiskReserve(@Value("${spineguide.data.dir:data}") Path folder,
			@Value("${spineguide.data.reserve:200MB}") DataSize reserve) {
		this(reserve, folder.toFile()::getUsableSpace);
	}

	DiskReserve(DataSize reserve, LongSupplier free) {
		this.reserve = reserve;
		this.free = free;
	}

	/** Returns whether less is free than is to be left. */
	public boolean isLow() {
		return this.free.getAsLong() < this.reserve.toBytes();
	}

	/** Returns the free disk space in megabytes. */
	public long freeMegabytes() {
		return DataSize.ofBytes(this.free.getAsLong()).toMegabytes();
	}

}
