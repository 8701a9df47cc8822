package org.spineguide.web;

import java.time.Duration;

import jakarta.servlet.DispatcherType;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** Spring configuration of what all pages share. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebSettings.class)
class WebConfiguration implements WebMvcConfigurer {

	/** Sub-folder with the modules of the editor. */
	private static final String EDITOR = "editor";

	private final WebSettings settings;

	private final StaticAssets assets;

	WebConfiguration(WebSettings settings) {
		this.settings = settings;
		this.assets = new StaticAssets(settings.assetLocations());
	}

	@Bean
	ScriptIntegrity scriptIntegrity() {
		return new ScriptIntegrity(this.assets, this.settings.assetCache());
	}

	@Bean
	LocaleResolver localeResolver(PageFrames frames) {
		return new PathLocaleResolver(frames);
	}

	/**
	 * Writes the hashed address of a static file wherever a template links to it, on
	 * error pages too.
	 */
	@Bean
	FilterRegistrationBean<ResourceUrlEncodingFilter> resourceUrlEncodingFilter() {
		FilterRegistrationBean<ResourceUrlEncodingFilter> filter = new FilterRegistrationBean<>(
				new ResourceUrlEncodingFilter());
		filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
		return filter;
	}

	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> refusedRequests(SecurityHeaders headers) {
		return (server) -> server.addEngineValves(new RefusedRequestHeaders(headers));
	}

	/**
	 * Serves static files with the hash of their content in their address, so that
	 * browsers may keep them for ever.
	 */
	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		// Before controllers, one of which answers every address that is left.
		registry.setOrder(-1);
		registry.addResourceHandler("/assets/**")
			.addResourceLocations(this.assets.locations().toArray(String[]::new))
			.setCacheControl(this.settings.assetCache()
					? CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable() : CacheControl.noStore())
			.resourceChain(this.settings.assetCache())
			.addResolver(new VersionResourceResolver().addContentVersionStrategy("/**")
				// Modules import each other by relative addresses, so one version stands
				// before all of them.
				.addFixedVersionStrategy(this.assets.version(EDITOR), "/" + EDITOR + "/**"));
	}

}
