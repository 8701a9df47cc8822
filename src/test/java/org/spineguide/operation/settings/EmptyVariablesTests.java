package org.spineguide.operation.settings;

import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;

import static org.assertj.core.api.Assertions.assertThat;

class EmptyVariablesTests {

	@Test
	void emptyVariablesAreNotSet() {
		StandardEnvironment environment = environment(Map.of("SPINEGUIDE_DATA_DIR", "", "SPINEGUIDE_SECURITYLOG_FILE",
				" ", "SPRING_MAIL_HOST", "", "SPINEGUIDE_CONTENT_DIR", "/srv/content"));
		SpringFactoriesLoader.forDefaultResourceLocation()
			.load(EnvironmentPostProcessor.class, FailureHandler.handleMessage((message, others) -> {
			}))
			.stream()
			.filter(EmptyVariables.class::isInstance)
			.forEach((filter) -> filter.postProcessEnvironment(environment, new SpringApplication()));
		Binder settings = Binder.get(environment);
		assertThat(settings.bind("spineguide.data.dir", String.class).isBound()).isFalse();
		assertThat(settings.bind("spineguide.security-log.file", String.class).isBound()).isFalse();
		assertThat(environment.getProperty("spring.mail.host")).isNull();
		assertThat(environment.resolvePlaceholders("${SPRING_MAIL_HOST:none}")).isEqualTo("none");
		assertThat(settings.bind("spineguide.content.dir", String.class).get()).isEqualTo("/srv/content");
	}

	private static StandardEnvironment environment(Map<String, Object> variables) {
		StandardEnvironment environment = new StandardEnvironment();
		String name = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;
		environment.getPropertySources().replace(name, new SystemEnvironmentPropertySource(name, variables));
		return environment;
	}

}
