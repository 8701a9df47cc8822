package org.spineguide.web;

import java.util.function.Consumer;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;

/**
 * Tomcat customizer with an order among the others. An annotation on the method of a bean
 * would not be seen, and valves stand in the order in which they are added.
 *
 * @param place its place, low first
 * @param change what it changes
 */
public record OrderedServerCustomizer(int place, Consumer<TomcatServletWebServerFactory> change)
		implements
			WebServerFactoryCustomizer<TomcatServletWebServerFactory>,
			Ordered {

	/** Order of what comes before everything that answers from memory. */
	public static final int BEFORE_CACHE = Ordered.LOWEST_PRECEDENCE - 20;

	/** Order of the page cache. */
	public static final int CACHE = Ordered.LOWEST_PRECEDENCE - 10;

	/** Order of what comes behind the page cache, where work begins. */
	public static final int BEHIND_CACHE = Ordered.LOWEST_PRECEDENCE;

	@Override
	public void customize(TomcatServletWebServerFactory server) {
		this.change.accept(server);
	}

	@Override
	public int getOrder() {
		return this.place;
	}

}
