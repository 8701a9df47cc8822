package org.spineguide.editing;

import java.nio.file.Path;

import org.spineguide.web.AtomicFiles;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Spring configuration of the content files that staff may change. */
@Configuration(proxyBeanMethods = false)
class EditingConfiguration {

	@Bean
	ContentFileStore contentFileStore(@Value("${spineguide.content.dir}") String folder) {
		return new ContentFileStore(Path.of(folder), new AtomicFiles());
	}

}
