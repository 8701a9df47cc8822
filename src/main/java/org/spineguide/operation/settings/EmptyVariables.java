package org.spineguide.operation.settings;

import java.util.Map;
import java.util.TreeMap;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/**
 * Filter that treats an empty environment variable as one that is not set. Files for
 * Docker and systemd often pass on variables that nobody has filled in, and an empty name
 * of a folder would be the folder that the program runs in.
 */
class EmptyVariables implements EnvironmentPostProcessor, Ordered {

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		removeFrom(environment);
	}

	/** Removes the empty variables before other settings are made of them. */
	static void removeFrom(ConfigurableEnvironment environment) {
		MutablePropertySources sources = environment.getPropertySources();
		String name = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;
		PropertySource<?> variables = sources.get(name);
		if (variables != null && variables.getSource() instanceof Map<?, ?> all) {
			Map<String, Object> set = new TreeMap<>();
			all.forEach((variable, value) -> {
				if (!value.toString().isBlank()) {
					set.put(variable.toString(), value);
				}
			});
			sources.replace(name, new SystemEnvironmentPropertySource(name, set));
		}
	}

	/** First of all: Spring Boot reads variables right after. */
	@Override
	public int getOrder() {
		return HIGHEST_PRECEDENCE;
	}

}
