package org.spineguide;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * How packages and names within the modules are cut; the modules have a test of their
 * own.
 */
class ArchitectureTests {

	private static final String PROGRAM = ArchitectureTests.class.getPackageName();

	private static final int MOST_TYPES = 16;

	/** They are flat by design. */
	private static final Set<String> FLAT = Set.of("search", "markdown", "site", "web", "handout");

	/** The program alone: reading the libraries too would take far longer. */
	private static final JavaClasses CLASSES = ArchConfiguration.withThreadLocalScope((configuration) -> {
		configuration.setResolveMissingDependenciesFromClassPath(false);
		return new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
			.importPackages(PROGRAM);
	});

	@Test
	void packagesDependOnEachOtherInNoCircle() {
		slices().assignedFrom(new Packages()).should().beFreeOfCycles().check(CLASSES);
	}

	@Test
	void noTwoTypesHaveTheSameName() {
		Map<String, List<String>> places = topLevelTypes().stream()
			.filter((type) -> !type.getSimpleName().equals("package-info"))
			.collect(Collectors.groupingBy(JavaClass::getSimpleName,
					Collectors.mapping(JavaClass::getPackageName, Collectors.toList())));
		assertThat(places.entrySet()).hasSizeGreaterThan(100)
			.allSatisfy((name) -> assertThat(name.getValue()).as(name.getKey()).hasSize(1));
	}

	@Test
	void noPackageHasTooManyTypes() {
		Map<String, List<JavaClass>> packages = topLevelTypes().stream()
			.filter((type) -> !type.getSimpleName().equals("package-info"))
			.filter((type) -> !FLAT.contains(type.getPackageName().replace(PROGRAM + '.', "")))
			.collect(Collectors.groupingBy(JavaClass::getPackageName));
		assertThat(packages).isNotEmpty();
		assertThat(packages.entrySet())
			.allSatisfy((each) -> assertThat(each.getValue()).as(each.getKey()).hasSizeLessThanOrEqualTo(MOST_TYPES));
	}

	private static Collection<JavaClass> topLevelTypes() {
		return CLASSES.stream().filter(JavaClass::isTopLevelClass).toList();
	}

	/** Each package is a slice of its own, the one of a module apart from those in it. */
	private static final class Packages implements SliceAssignment {

		@Override
		public String getDescription() {
			return "each package";
		}

		@Override
		public SliceIdentifier getIdentifierOf(JavaClass type) {
			return SliceIdentifier.of(type.getPackageName());
		}

	}

}
