package org.spineguide.site;

import java.nio.file.Path;
import java.time.Duration;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Spring configuration that serves the pictures of the content folder. */
@Configuration(proxyBeanMethods = false)
class ImageConfiguration implements WebMvcConfigurer {

	private final String folder;

	ImageConfiguration(@Value("${spineguide.content.dir:content}") Path content) {
		this.folder = content.resolve("images").toUri().toString();
	}

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		registry.addResourceHandler("/images/**")
			.addResourceLocations(this.folder.endsWith("/") ? this.folder : this.folder + "/")
			.setCacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic());
	}

}
