package org.spineguide.web.export;

import java.io.IOException;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.spineguide.web.PublicAddress;
import org.spineguide.web.PublicAddress.Kind;
import org.spineguide.web.PublicAddresses;
import org.spineguide.web.SiteAddress;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Static export: asks the running site for each of its public addresses, and writes what
 * it answers into a folder. Writes only what changed; what cannot be rendered stays as it
 * was.
 */
@Component
public class StaticExport {

	private static final Logger logger = LoggerFactory.getLogger(StaticExport.class);

	private final List<PublicAddresses> sources;

	private final SiteAddress publicAddress;

	private final Environment environment;

	private final ProgramStamp program = ProgramStamp.get();

	/** Basis of each page at the last export, to write first what was edited. */
	private final Map<String, String> versions = new HashMap<>();

	private volatile @Nullable SiteClient client;

	StaticExport(List<PublicAddresses> sources, SiteAddress publicAddress, Environment environment) {
		this.sources = sources;
		this.publicAddress = publicAddress;
		this.environment = environment;
	}

	/**
	 * Writes all public pages into a folder, once the site listens.
	 * @param folder the folder, made if need be
	 * @throws IOException when the folder cannot be used
	 */
	public ExportResult export(Path folder) throws IOException {
		PublishedFolder published = new PublishedFolder(folder);
		ExportResult pages = exportPages(published, () -> false);
		ExportResult costly = exportCostly(published, () -> false);
		return new ExportResult(pages.addresses() + costly.addresses(), concat(pages.changed(), costly.changed()),
				pages.deleted(), concat(pages.failed(), costly.failed()), true);
	}

	/**
	 * Writes files and pages, deletes what is gone, and writes the maps of redirects.
	 * @param outdated tells whether there is something newer to write instead
	 */
	ExportResult exportPages(PublishedFolder folder, BooleanSupplier outdated) throws IOException {
		List<PublicAddress> all = addresses();
		List<PublicAddress> quick = all.stream()
			.filter((address) -> address.kind() != Kind.COSTLY)
			.sorted(Comparator.comparing(PublicAddress::kind).thenComparing(this::isAsBefore))
			.toList();
		ExportResult written = write(quick, folder, outdated);
		if (!written.isWhole()) {
			return written;
		}
		quick.stream()
			.filter((address) -> address.kind() == Kind.PAGE && !written.failed().contains(address.address()))
			.forEach((address) -> this.versions.put(address.address(), address.basis().get()));
		for (PublicAddress address : all) {
			folder.deleteUnsafe(address.file(), address.safety());
		}
		RedirectMaps maps = maps();
		for (Map.Entry<String, String> map : maps.files().entrySet()) {
			folder.writeMap(map.getKey(), map.getValue());
		}
		List<String> deleted = folder.keepOnly(all.stream().map(PublicAddress::file).collect(Collectors.toSet()));
		folder.saveBases();
		return new ExportResult(written.addresses(), written.changed(), deleted, written.failed(), true);
	}

	/** Writes PDFs and pictures that take long to make, if their basis changed. */
	ExportResult exportCostly(PublishedFolder folder, BooleanSupplier outdated) throws IOException {
		ExportResult written = write(addresses().stream().filter((address) -> address.kind() == Kind.COSTLY).toList(),
				folder, outdated);
		folder.saveBases();
		return written;
	}

	/** Returns the addresses of all modules, each file once. */
	private List<PublicAddress> addresses() {
		SortedMap<String, PublicAddress> byFile = new TreeMap<>();
		this.sources.stream()
			.flatMap((source) -> source.addresses().stream())
			.forEach((address) -> byFile.putIfAbsent(address.file(), address));
		return List.copyOf(byFile.values());
	}

	private boolean isAsBefore(PublicAddress address) {
		return address.kind() == Kind.PAGE && address.basis().get().equals(this.versions.get(address.address()));
	}

	private ExportResult write(List<PublicAddress> addresses, PublishedFolder folder, BooleanSupplier outdated)
			throws IOException {
		SiteClient site = site();
		List<String> changed = new ArrayList<>();
		List<String> failed = new ArrayList<>();
		for (PublicAddress address : addresses) {
			if (outdated.getAsBoolean()) {
				return new ExportResult(addresses.size(), changed, List.of(), failed, false);
			}
			try {
				if (write(address, folder, site)) {
					changed.add(address.address());
				}
			}
			catch (InvalidPathException ex) {
				// The site itself answers what this disk has no name for.
				logger.debug("Left to the site: {}", address);
			}
			catch (IOException | RuntimeException ex) {
				failed.add(address.address());
				if (Thread.currentThread().isInterrupted()) {
					return new ExportResult(addresses.size(), changed, List.of(), failed, false);
				}
				logger.warn("{} could not be published and stays as it was: {}", address.address(), ex.toString());
			}
		}
		return new ExportResult(addresses.size(), changed, List.of(), failed, true);
	}

	private boolean write(PublicAddress address, PublishedFolder folder, SiteClient site) throws IOException {
		if (address.kind() == Kind.PAGE) {
			return folder.write(address.file(), site.get(address));
		}
		String basis = this.program.and(address.basis().get()) + address.safety();
		if (folder.isUpToDate(address.file(), basis)) {
			folder.touch(address.file());
			return false;
		}
		boolean changed = folder.write(address.file(), site.get(address));
		folder.made(address.file(), basis);
		return changed;
	}

	private RedirectMaps maps() {
		SortedMap<String, String> moved = new TreeMap<>();
		Set<String> gone = new TreeSet<>();
		Set<String> languages = new TreeSet<>();
		for (PublicAddresses source : this.sources) {
			source.redirects().forEach(moved::putIfAbsent);
			gone.addAll(source.gone());
			languages.addAll(source.languagePrefixes());
		}
		return new RedirectMaps(moved, gone, languages);
	}

	private SiteClient site() {
		SiteClient known = this.client;
		if (known == null) {
			known = new SiteClient(listening(), "https".equals(this.publicAddress.address().getScheme()));
			this.client = known;
		}
		return known;
	}

	/** Returns where the site listens, which is known once it does. */
	private URI listening() {
		String host = this.environment.getProperty("server.address", "127.0.0.1");
		String address = host.contains(":") ? "[" + host + "]" : host.replace("0.0.0.0", "127.0.0.1");
		return URI.create("http://" + address + ":" + this.environment.getRequiredProperty("local.server.port"));
	}

	private static List<String> concat(List<String> some, List<String> others) {
		List<String> all = new ArrayList<>(some);
		all.addAll(others);
		return all;
	}

}
