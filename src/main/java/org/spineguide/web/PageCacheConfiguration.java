package org.spineguide.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Spring configuration of the page cache, which comes before all else, and of the
 * interceptor that marks the pages that it may keep.
 */
@Configuration(proxyBeanMethods = false)
class PageCacheConfiguration implements WebMvcConfigurer {

	/** Order of the filter: after the filters that count and decode, before security. */
	private static final int PLACE = Ordered.HIGHEST_PRECEDENCE + 100;

	@Bean
	PageCache pageCache(PageRevision revision, WebSettings settings) {
		return new PageCache(revision, settings.pageCache().toBytes());
	}

	@Bean
	FilterRegistrationBean<PageCache> pageCacheFilter(PageCache cache) {
		FilterRegistrationBean<PageCache> filter = new FilterRegistrationBean<>(cache);
		filter.setOrder(PLACE);
		return filter;
	}

	/**
	 * Registers the valve late, so that Tomcat has read first what a proxy tells of the
	 * visitor, and before the limit of work, which cached pages do not need.
	 */
	@Bean
	OrderedServerCustomizer pagesAtHand(PageCache cache) {
		return new OrderedServerCustomizer(OrderedServerCustomizer.CACHE,
				(server) -> server.addEngineValves(new PageCacheValve(cache)));
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new HandlerInterceptor() {

			@Override
			public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
				if (handler instanceof HandlerMethod method
						&& AnnotatedElementUtils.hasAnnotation(method.getBeanType(), CachedPages.class)) {
					request.setAttribute(PageCache.MARK, true);
				}
				return true;
			}

		});
	}

}
