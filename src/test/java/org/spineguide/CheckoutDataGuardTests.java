package org.spineguide;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.support.GenericApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;

class CheckoutDataGuardTests {

	private final SpringApplication site = new SpringApplication(SpineguideApplication.class);

	@ParameterizedTest
	@ValueSource(strings = { "spineguide.data.dir=data", "spineguide.data.dir=./data/today",
			"spineguide.staff.key-file=data/key.json",
			"spring.datasource.url=jdbc:sqlite:data/spineguide.db?journal_mode=WAL" })
	void siteWhoseDataLieInTheCheckoutDoesNotStart(String setting) {
		assertThatIllegalStateException().isThrownBy(() -> prepare(setting))
			.withMessageContaining(setting.replaceFirst("=", " is "));
	}

	@Test
	void siteWithAFolderOfItsOwnStarts(@TempDir Path folder) {
		assertThatNoException().isThrownBy(
				() -> prepare("spineguide.data.dir=" + folder, "spring.datasource.url=" + Database.sqlite(folder)));
		assertThatNoException().isThrownBy(() -> prepare("spring.datasource.url=jdbc:postgresql://127.0.0.1/data"));
	}

	@Test
	void everySiteIsGuarded() {
		assertThat(this.site.getListeners()).hasAtLeastOneElementOfType(CheckoutDataGuard.class);
	}

	private void prepare(String... settings) {
		GenericApplicationContext context = new GenericApplicationContext();
		TestPropertyValues.of(settings).applyTo(context);
		new CheckoutDataGuard().onApplicationEvent(new ApplicationPreparedEvent(this.site, new String[0], context));
	}

}
