package org.spineguide.editing.picture;

import org.spineguide.web.BodyLimit;

import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Provides how large an upload of a picture may be. */
@Configuration(proxyBeanMethods = false)
class PictureConfiguration {

	@Bean
	BodyLimit pictureUploads(MultipartProperties settings) {
		return new BodyLimit(PictureController.ADDRESS, true, settings.getMaxRequestSize());
	}

}
