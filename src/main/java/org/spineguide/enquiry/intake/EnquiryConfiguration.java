package org.spineguide.enquiry.intake;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.WebContentInterceptor;

/**
 * Spring configuration of the request form: keeps caches from storing what visitors
 * answer.
 */
@Configuration(proxyBeanMethods = false)
class EnquiryConfiguration implements WebMvcConfigurer {

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		WebContentInterceptor caching = new WebContentInterceptor();
		caching.addCacheMapping(CacheControl.noStore(), "/**");
		registry.addInterceptor(caching).addPathPatterns("/appointments", "/appointments/**");
	}

}
