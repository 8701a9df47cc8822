package org.spineguide.web.limit;

import java.util.List;

import org.spineguide.web.BodyLimit;
import org.spineguide.web.OrderedServerCustomizer;
import org.spineguide.web.PageFrames;
import org.spineguide.web.SecurityHeaders;
import org.spineguide.web.SecurityLog;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Spring configuration of the request limits before and behind the page cache. */
@Configuration(proxyBeanMethods = false)
class LimitConfiguration {

	private static final String KERNEL_BUFFER = "131072";

	private static final String READ_BUFFER = "4096";

	@Bean
	PlainErrorPage plainErrorPage(PageFrames frames, MessageSource messages, SecurityHeaders headers, SecurityLog log) {
		return new PlainErrorPage(frames, messages, headers, log);
	}

	@Bean
	WorkLimitValve workLimit(RequestLimits limits, PlainErrorPage errorPage) {
		return new WorkLimitValve(limits, errorPage);
	}

	/**
	 * Registers the valves after the one that reads what a proxy tells, and before the
	 * page cache.
	 */
	@Bean
	OrderedServerCustomizer limitsBeforeCache(RequestLimits limits, ObjectProvider<BodyLimit> larger,
			PlainErrorPage errorPage, WorkLimitValve workLimit) {
		return new OrderedServerCustomizer(OrderedServerCustomizer.BEFORE_CACHE,
				(server) -> install(server, limits, larger.orderedStream().toList(), errorPage, workLimit));
	}

	static void install(TomcatServletWebServerFactory server, RequestLimits limits, List<BodyLimit> larger,
			PlainErrorPage errorPage, WorkLimitValve workLimit) {
		RequestBodyReader reader = new RequestBodyReader(limits.slowBodies(), limits.bodyTime());
		server.setProtocol(TimeLimitedProtocol.class.getName());
		server.addEngineValves(new RequestLimitValve(limits, larger, reader, errorPage));
		server.addConnectorCustomizers((connector) -> {
			// What a reader has not read yet waits in the kernel, up to here; no thread
			// does.
			connector.setProperty("socket.txBufSize", KERNEL_BUFFER);
			connector.setProperty("socket.appReadBufSize", READ_BUFFER);
			if (connector.getProtocolHandler() instanceof TimeLimitedProtocol protocol) {
				protocol.limit(limits.headerTime(), workLimit::isFull);
			}
		});
	}

	@Bean
	OrderedServerCustomizer limitsBehindCache(WorkLimitValve workLimit) {
		return new OrderedServerCustomizer(OrderedServerCustomizer.BEHIND_CACHE,
				(server) -> server.addEngineValves(workLimit));
	}

}
