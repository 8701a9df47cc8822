package org.spineguide;

import java.time.Clock;

import org.spineguide.operation.Program;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** Starts the website. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class SpineguideApplication {

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

	public static void main(String[] args) {
		Program.start(new SpringApplication(SpineguideApplication.class), args);
	}

}
