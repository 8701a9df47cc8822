package org.spineguide;

import java.io.IOException;
import java.time.Clock;

import org.spineguide.content.check.CheckCommand;
import org.spineguide.enquiry.operation.RequestCommand;

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

	public static void main(String[] args) throws IOException {
		if (CheckCommand.isAskedFor(args)) {
			System.exit(CheckCommand.run(args));
		}
		if (RequestCommand.isAskedFor(args)) {
			System.exit(RequestCommand.run(args));
		}
		SpringApplication.run(SpineguideApplication.class, args);
	}

}
