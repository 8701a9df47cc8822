package org.spineguide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import jakarta.servlet.MultipartConfigElement;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.FileSystemUtils;

/**
 * Keeps files that are being uploaded within the data folder, and throws away what a
 * crash left of them.
 */
@Configuration(proxyBeanMethods = false)
class UploadConfiguration {

	@Bean
	MultipartConfigElement multipartConfig(MultipartProperties settings,
			@Value("${spineguide.data.dir:data}") Path data) throws IOException {
		// Tomcat takes another path than an absolute one to be within its own folder.
		Path folder = data.toAbsolutePath().resolve("tmp");
		FileSystemUtils.deleteRecursively(folder);
		Files.createDirectories(folder);
		settings.setLocation(folder.toString());
		return settings.createMultipartConfig();
	}

}
