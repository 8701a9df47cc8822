package org.spineguide.editing;

import java.nio.file.Path;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Provides the content files as staff change them. */
@Configuration(proxyBeanMethods = false)
class EditingConfiguration {

	@Bean
	ContentFiles contentFiles(@Value("${spineguide.content.dir}") String folder) {
		return new ContentFiles(Path.of(folder), new Disk());
	}

}
