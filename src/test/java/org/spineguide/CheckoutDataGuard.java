package org.spineguide;

import java.nio.file.Path;
import java.util.List;

import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/**
 * Refuses to start a site under test that would open the data folder of the checkout,
 * where whoever tries the site keeps requests. Spring Boot finds it by itself.
 */
class CheckoutDataGuard implements ApplicationListener<ApplicationPreparedEvent> {

	private static final Path CHECKOUT = Path.of("data").toAbsolutePath();

	private static final String SQLITE = "jdbc:sqlite:";

	private static final List<String> SETTINGS = List.of("spineguide.data.dir", "spineguide.enquiry.key-file",
			"spineguide.staff.key-file", "spring.datasource.url");

	@Override
	public void onApplicationEvent(ApplicationPreparedEvent event) {
		Environment environment = event.getApplicationContext().getEnvironment();
		for (String setting : SETTINGS) {
			String value = environment.getProperty(setting, "");
			if (isInCheckout(value)) {
				throw new IllegalStateException("A test opens the data folder of the checkout: " + setting + " is "
						+ value + ". Give the test a folder of its own.");
			}
		}
	}

	private static boolean isInCheckout(String value) {
		boolean file = !value.startsWith("jdbc:") || value.startsWith(SQLITE);
		String path = value.replace(SQLITE, "").replaceFirst("\\?.*", "");
		return file && !path.isEmpty() && Path.of(path).toAbsolutePath().normalize().startsWith(CHECKOUT);
	}

}
