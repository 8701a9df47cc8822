package org.spineguide;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the website. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class SpineguideApplication {

	public static void main(String[] args) {
		SpringApplication.run(SpineguideApplication.class, args);
	}

}
