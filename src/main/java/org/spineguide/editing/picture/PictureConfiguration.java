package org.spineguide.editing.picture;

import org.spineguide.web.BodyLimit;

import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Spring configuration of picture uploads: sets the size limit. */
@Configuration(proxyBeanMethods = false)
class PictureConfiguration {

	@Bean
	BodyLimit pictureUploads(MultipartProperties settings) {
		return new BodyLimit(PictureController.ADDRESS, true, settings.getMaxRequestSize());
	}

}
