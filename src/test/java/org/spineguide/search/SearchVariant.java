package org.spineguide.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

import org.spineguide.content.Edition;
import org.spineguide.content.Library;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The search package with some of its lines replaced and compiled again, so that a part
 * can be taken out without a switch in the program.
 */
final class SearchVariant {

	private static final Path SOURCES = Path.of("src/main/java/org/spineguide/search");

	private final Path folder;

	private final Set<Path> edited = new TreeSet<>();

	private Library library;

	/** Creates the unchanged variant, whose files go into a folder. */
	SearchVariant(Path folder, Library library) {
		this.folder = folder;
		this.library = library;
	}

	/** Makes replacements; each text must stand exactly once in the package. */
	SearchVariant with(List<Edit> edits) throws IOException {
		for (Edit edit : edits) {
			if (edit.text().endsWith(".yml")) {
				this.library = without(edit.text(), this.library);
			}
			else {
				replace(edit);
			}
		}
		return this;
	}

	private void replace(Edit edit) throws IOException {
		int places = 0;
		for (Path file : javaFiles()) {
			Path edited = this.folder.resolve(file.getFileName());
			String source = Files.readString(Files.exists(edited) ? edited : file);
			int here = source.split(Pattern.quote(edit.text()), -1).length - 1;
			if (here > 0) {
				Files.writeString(edited, source.replace(edit.text(), edit.replacement()));
				this.edited.add(edited);
			}
			places += here;
		}
		assertThat(places).as("places of: " + edit.text()).isOne();
	}

	/** Compiles it and asks it all queries. */
	PartFigures figures() throws IOException {
		Path classes = Files.createDirectories(this.folder.resolve("classes"));
		JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
		List<String> arguments = new ArrayList<>(List.of("-proc:none", "-nowarn", "-cp",
				System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")), "-d",
				classes.toString()));
		this.edited.forEach((file) -> arguments.add(file.toString()));
		if (!this.edited.isEmpty()) {
			assertThat(compiler.run(null, null, null, arguments.toArray(String[]::new))).isZero();
		}
		try (PackageLoader loader = new PackageLoader(classes)) {
			Constructor<?> made = loader.loadClass(PartQueries.class.getName()).getDeclaredConstructor(Library.class);
			made.setAccessible(true);
			@SuppressWarnings("unchecked")
			Callable<Map<String, Object>> questions = (Callable<Map<String, Object>>) made.newInstance(this.library);
			Map<String, Object> answers = new LinkedHashMap<>(questions.call());
			double p95 = (double) answers.remove(PartQueries.P95);
			Map<String, int[]> ranks = new LinkedHashMap<>();
			answers.forEach((form, places) -> ranks.put(form, (int[]) places));
			return new PartFigures(ranks, p95);
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private List<Path> javaFiles() throws IOException {
		try (Stream<Path> files = Files.list(SOURCES)) {
			return files.sorted().toList();
		}
	}

	/** The library as it would be without one of the files of words. */
	private static Library without(String file, Library library) {
		Edition all = library.defaultEdition();
		Edition edition = new Edition(all.language(), all.prefix(), all.home(), all.articlesByPath(),
				all.topicsByFolder(), all.moved(), all.withdrawn(), all.tags(),
				file.equals("glossary.yml") ? List.of() : all.glossary(),
				file.equals("lay-words.yml") ? List.of() : all.sameWords(),
				file.equals("asked-as.yml") ? Map.of() : all.askedAs(), all.redFlags(), all.emergencyAdvice(),
				all.blocks());
		return new Library(library.revision(), library.clinic(), Map.of(all.language(), edition), library.references(),
				library.findings());
	}

	/**
	 * A replacement in the sources; a text that names a file of words takes that file
	 * away.
	 *
	 * @param text what is replaced
	 * @param replacement what stands there instead
	 */
	record Edit(String text, String replacement) {
	}

	/** Class loader that has its own classes of this package. */
	private static final class PackageLoader extends URLClassLoader {

		private static final String PACKAGE = SearchVariant.class.getPackageName() + ".";

		private final Path classes;

		PackageLoader(Path classes) {
			super(new URL[0], SearchVariant.class.getClassLoader());
			this.classes = classes;
		}

		@Override
		protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
			if (!name.startsWith(PACKAGE)) {
				return super.loadClass(name, resolve);
			}
			synchronized (getClassLoadingLock(name)) {
				Class<?> loaded = findLoadedClass(name);
				return (loaded != null) ? loaded : define(name);
			}
		}

		private Class<?> define(String name) {
			String file = name.substring(PACKAGE.length()) + ".class";
			Path own = this.classes.resolve(PACKAGE.replace('.', '/')).resolve(file);
			try (InputStream in = Files.exists(own) ? Files.newInputStream(own)
					: SearchVariant.class.getResourceAsStream(file)) {
				byte[] bytes = in.readAllBytes();
				return defineClass(name, bytes, 0, bytes.length);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
