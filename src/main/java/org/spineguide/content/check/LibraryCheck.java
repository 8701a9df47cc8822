package org.spineguide.content.check;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.spineguide.content.ArticlePath;
import org.spineguide.content.Edition;
import org.spineguide.content.Finding;
import org.spineguide.content.InvalidContentException;
import org.spineguide.content.Library;
import org.spineguide.content.check.rule.PrintableTextRule;
import org.spineguide.content.file.ContentFile;
import org.spineguide.content.file.ContentFileType;
import org.spineguide.content.file.ContentFolder;
import org.spineguide.content.file.FindingCollector;
import org.spineguide.content.file.TextFile;
import org.spineguide.content.font.PrintFonts;
import org.spineguide.content.load.EditionReader;
import org.spineguide.content.load.LibraryReader;
import org.spineguide.content.load.ReadListener.Seen;
import org.spineguide.content.load.ReloadingLibraries;
import org.spineguide.content.signature.SignatureKeys;

import org.springframework.context.MessageSource;

/** Check of the whole content folder, text by text. */
final class LibraryCheck {

	/** Files that articles share and whose words stand on printed sheets. */
	private static final Set<ContentFileType> PRINTED = EnumSet.of(ContentFileType.REFERENCES, ContentFileType.CLINIC,
			ContentFileType.GLOSSARY);

	private final ContentFolder folder;

	private final SignatureKeys signatureKeys;

	private final MessageSource messages;

	private final Clock clock;

	/**
	 * Articles that could be read, by file; the library itself reports the others.
	 */
	private final Map<String, Seen> seen = new ConcurrentHashMap<>();

	private final List<Finding> findings = new ArrayList<>();

	private final List<CheckedArticle> texts = new ArrayList<>();

	private LibraryCheck(ContentFolder folder, SignatureKeys signatureKeys, MessageSource messages, Clock clock) {
		this.folder = folder;
		this.signatureKeys = signatureKeys;
		this.messages = messages;
		this.clock = clock;
	}

	static CheckReport of(ContentFolder folder, SignatureKeys signatureKeys, MessageSource messages, Clock clock) {
		return new LibraryCheck(folder, signatureKeys, messages, clock).look();
	}

	private CheckReport look() {
		LibraryReader reader = new LibraryReader(this.folder, this.messages, this.signatureKeys,
				(seen) -> this.seen.put(seen.file().file(), seen));
		Library library = ReloadingLibraries.firstLibrary(reader, this.clock);
		this.findings.addAll(library.findings());
		this.findings.addAll(ClinicCheck.of(this.folder, library.clinic(), library.clinic().today(this.clock)));
		Set<String> files = reader.files().keySet();
		PrintFonts fonts = new PrintFonts(this.folder.root());
		this.findings.addAll(fonts.findings());
		files.stream()
			.flatMap((file) -> ContentFile.parse(file).stream())
			.filter((file) -> PRINTED.contains(file.type()))
			.forEach((file) -> this.findings.addAll(lookAtPrinted(file, fonts)));
		library.editions().values().forEach((edition) -> look(library, edition, fonts, files));
		List<Finding> all = this.findings.stream().sorted().distinct().toList();
		Map<String, List<Finding>> byFile = all.stream().collect(Collectors.groupingBy(Finding::file));
		return new CheckReport(this.texts.stream()
			.sorted(Comparator.comparing(CheckedArticle::file))
			.map((text) -> text.with(byFile.getOrDefault(text.file(), List.of())))
			.toList(), all);
	}

	private void look(Library library, Edition edition, PrintFonts fonts, Set<String> files) {
		StyleGuide styleGuide = StyleGuide.read(this.folder, edition.language(), files);
		LocalDate today = library.clinic().today(this.clock);
		ArticleCheck check = new ArticleCheck(library, edition, styleGuide, fonts, files, (picture) -> Optional.empty(),
				this.messages, today);
		List<CheckedArticle> looked = files.parallelStream()
			.filter((file) -> EditionReader.pathOf(file, edition.language()).isPresent())
			.flatMap((file) -> Stream.ofNullable(this.seen.get(file)))
			.map(check::look)
			.filter(CheckedArticle::isListed)
			.toList();
		this.texts.addAll(looked);
		this.findings.addAll(styleGuide.findings());
		files.forEach((file) -> ContentFile.parse(file)
			.filter((parsed) -> parsed.language().equals(edition.language()))
			.flatMap(ContentFile::block)
			.ifPresent((path) -> this.findings.addAll(lookAtBlock(check, file, path))));
		this.findings.addAll(DuplicateNameCheck.of(edition));
		this.findings.addAll(LanguageFilesCheck.of(this.folder, edition));
		this.findings.addAll(SignatureCheck.of(edition, this::source));
		looked.forEach((text) -> this.findings.addAll(text.findings()));
	}

	/** Returns the text of an article's file, if it could be read. */
	private Optional<TextFile> source(String file) {
		return Optional.ofNullable(this.seen.get(file)).map(Seen::file);
	}

	private List<Finding> lookAtPrinted(ContentFile file, PrintFonts fonts) {
		FindingCollector findingCollector = new FindingCollector("paper", file.path());
		try {
			new PrintableTextRule(fonts).look(this.folder.read(file.path()), findingCollector);
		}
		catch (InvalidContentException ex) {
			return ex.findings();
		}
		return findingCollector.findings();
	}

	private List<Finding> lookAtBlock(ArticleCheck check, String file, ArticlePath path) {
		try {
			return check.lookAtBlock(this.folder.read(file), path);
		}
		catch (InvalidContentException ex) {
			return ex.findings();
		}
	}

}
