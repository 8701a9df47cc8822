import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes a large library for measuring, from the articles that come with the program: their paragraphs, boxes, tables,
 * charts and lists, dealt anew. The same seed always gives the same files.
 *
 * Run it with: java src/bench/MakeLibrary.java FOLDER ARTICLES [SEED]
 */
class MakeLibrary {

	/** About as many as a reader can look over. */
	private static final int ARTICLES_IN_TOPIC = 50;

	/** As many fields of medicine as a large clinic has; each stands in the navigation. */
	private static final int FIELDS = 8;

	private static final String[] SUBJECTS = { "Neck", "Shoulder", "Elbow", "Wrist", "Hand", "Hip", "Knee", "Ankle", "Foot", "Spine",
			"Heart", "Lung", "Kidney", "Liver", "Stomach", "Bowel", "Skin", "Eye", "Ear", "Throat" };

	private static final String[] MATTERS = { "pain", "strain", "fracture", "infection", "swelling", "numbness", "surgery", "repair",
			"recovery", "scan", "injection", "exercise", "medicine", "check-up", "weakness", "stiffness" };

	private static final String[] PLACES = { "at work", "in children", "after a fall", "in older people", "in pregnancy", "in sport",
			"at night", "with diabetes", "after surgery", "in the first year", "before surgery", "while driving" };

	private static final Pattern LINK = Pattern.compile("(?<!!)\\[([^\\]@^!][^\\]]*)]\\([^)]*\\)");

	private final Path source;

	private final Path target;

	private final int articles;

	private final Random random;

	private final List<String> prose = new ArrayList<>();

	private final List<String> boxes = new ArrayList<>();

	private final List<String> tables = new ArrayList<>();

	private final List<String> lists = new ArrayList<>();

	private final Set<String> titles = new HashSet<>();

	private MakeLibrary(Path source, Path target, int articles, long seed) {
		this.source = source;
		this.target = target;
		this.articles = articles;
		this.random = new Random(seed);
	}

	public static void main(String[] args) throws IOException {
		long seed = (args.length > 2) ? Long.parseLong(args[2]) : 20261120;
		new MakeLibrary(Path.of("content"), Path.of(args[0]), Integer.parseInt(args[1]), seed).make();
	}

	private void make() throws IOException {
		int made = copyAndGather();
		int topics = (this.articles - made + ARTICLES_IN_TOPIC - 1) / ARTICLES_IN_TOPIC;
		for (int topic = 0; topic < topics; topic++) {
			int size = Math.min(ARTICLES_IN_TOPIC, this.articles - made);
			makeTopic(topic, size);
			made += size;
		}
		System.out.printf("%d articles in %s%n", made, this.target);
	}

	/** Copies what comes with the program and cuts its articles into blocks; answers how many they are. */
	private int copyAndGather() throws IOException {
		int articles = 0;
		List<Path> files;
		try (Stream<Path> found = Files.walk(this.source)) {
			files = found.filter(Files::isRegularFile).sorted().toList();
		}
		for (Path file : files) {
			String name = this.source.relativize(file).toString().replace('\\', '/');
			Path copy = this.target.resolve(name);
			Files.createDirectories(copy.getParent());
			if (name.startsWith("en/") && name.endsWith(".md") && !name.startsWith("en/blocks/")) {
				articles++;
				if (name.indexOf('/', 3) > 0) {
					gather(Files.readString(file));
				}
			}
			if (!Files.exists(copy)) {
				Files.copy(file, copy);
			}
		}
		return articles;
	}

	private void gather(String text) {
		String body = text.substring(text.indexOf("\n---\n", 3) + 5);
		for (String block : body.split("\n{2,}(?![ \t])")) {
			String first = block.strip();
			if (first.isEmpty() || first.startsWith("#") || first.startsWith("![") || first.startsWith("[^")) {
				continue;
			}
			if (first.startsWith("```")) {
				if (first.endsWith("```")) {
					this.boxes.add(first);
				}
			}
			else if (first.startsWith("> [!")) {
				if (!first.startsWith("> [!urgent") && !first.startsWith("> [!emergency")) {
					this.boxes.add(first);
				}
			}
			else if (first.startsWith("|")) {
				this.tables.add(first);
			}
			else if (first.matches("(?s)([-*]|\\d+\\.) .*")) {
				this.lists.add(first);
			}
			else if (!first.startsWith(">") && !first.contains("```")) {
				this.prose.add(first);
			}
		}
	}

	private void makeTopic(int topic, int size) throws IOException {
		String folder = folder(topic);
		if (topic < FIELDS) {
			write("en/field-" + topic + "/index.md", "Field of " + SUBJECTS[topic], "guide", 1000 + topic, List.of(),
					"Read about all of it.\n\n" + this.prose.get(topic));
		}
		write("en/" + folder + "/index.md", title(SUBJECTS[topic % SUBJECTS.length] + " care"), "guide", topic, List.of(),
				pick(this.prose) + "\n\n" + links(folder, size));
		for (int number = 1; number < size; number++) {
			String title = title(pick(SUBJECTS) + " " + pick(MATTERS) + " " + pick(PLACES));
			String related = folder + "/article-" + (1 + this.random.nextInt(size - 1));
			write("en/" + folder + "/article-" + number + ".md", title,
					(number % 3 == 0) ? "condition" : (number % 3 == 1) ? "procedure" : "guide", number * 10, List.of(related),
					article(folder, size));
		}
	}

	private static String folder(int topic) {
		return "field-" + topic % FIELDS + "/topic-" + topic / FIELDS;
	}

	private String title(String wanted) {
		String title = wanted;
		for (int i = 2; !this.titles.add(title); i++) {
			title = wanted + ", part " + i;
		}
		return title;
	}

	private String article(String folder, int size) {
		StringBuilder text = new StringBuilder();
		text.append("> [!key-points] Key points\n");
		for (int i = 0; i < 3; i++) {
			text.append("> - ").append(pick(this.prose).replace('\n', ' ')).append('\n');
		}
		int sections = 5 + this.random.nextInt(4);
		for (int section = 1; section <= sections; section++) {
			text.append("\n## Part ").append(section).append(": ").append(pick(MATTERS)).append("\n\n");
			for (int i = 0; i < 2; i++) {
				text.append(pick(this.prose)).append("\n\n");
			}
			switch (section) {
				case 2 -> text.append(pick(this.boxes)).append('\n');
				case 3 -> text.append(this.tables.isEmpty() ? pick(this.lists) : pick(this.tables)).append('\n');
				case 4 -> text.append(pick(this.lists)).append('\n');
				default -> text.append(links(folder, size)).append('\n');
			}
		}
		text.append("""

				> [!urgent] Call your surgical team today if:
				> - your wound is red or leaks
				> - you have a fever

				## What to do next

				1. Read more. %s
				2. Ask your team. Call {{clinic-phone}}.
				""".formatted(links(folder, size)));
		return text.toString();
	}

	private String links(String folder, int size) {
		if (size < 2) {
			return "";
		}
		int one = 1 + this.random.nextInt(size - 1);
		int other = 1 + this.random.nextInt(size - 1);
		return "See [more about it](article-%d.md) and [what comes next](/%s/article-%d).".formatted(one, folder, other);
	}

	private <T> T pick(List<T> from) {
		return from.get(this.random.nextInt(from.size()));
	}

	private String pick(String[] from) {
		return from[this.random.nextInt(from.length)];
	}

	private void write(String file, String title, String kind, int order, List<String> related, String body) throws IOException {
		Path path = this.target.resolve(file);
		Files.createDirectories(path.getParent());
		String day = LocalDate.of(2025, 1, 1).plusDays(this.random.nextInt(600)).toString();
		// Links of the original lead to other articles by file; from here they lead to what every library has.
		String text = LINK.matcher(body).replaceAll((link) -> relink(link));
		Files.writeString(path, """
				---
				title: %s
				summary: What %s means for you, what may help, and when to call your clinic about it.
				kind: %s
				also-known-as: [%s]
				tags: [%s, %s]
				order: %d
				author: Example Spine Clinic
				published: %s
				review-due: 2027-11-20
				related: [%s]
				---

				%s
				""".formatted(title, title.toLowerCase(Locale.ROOT).replace(",", ""), kind, "about " + title.replace(",", ""),
				pick(MATTERS), pick(SUBJECTS).toLowerCase(Locale.ROOT), order, day, String.join(", ", related), text));
	}

	private static String relink(MatchResult link) {
		String whole = link.group();
		boolean own = whole.contains("](article-") || whole.contains("](/field-") || whole.contains("](http");
		return java.util.regex.Matcher
			.quoteReplacement(own ? whole : "[" + link.group(1) + "](/chronic-back-pain/warning-signs)");
	}

}
