package org.spineguide.web.limit;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.channels.SelectionKey;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import org.apache.coyote.AbstractProcessor;
import org.apache.tomcat.util.net.AbstractEndpoint;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.NioEndpoint.NioSocketWrapper;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Periodic sweep of the open connections that closes those that take more than their
 * share: headers that do not end, readers that do not read while others wait, and idle
 * ones when there are too many.
 */
class ConnectionSweep implements Runnable {

	private static final Logger LOG = LoggerFactory.getLogger(ConnectionSweep.class);

	/** Longest time that a response may take to be read, byte by byte if need be. */
	private static final Duration READING = Duration.ofMinutes(2);

	/** Longest time that a response may take to be read while others wait. */
	private static final Duration READING_PRESSED = Duration.ofSeconds(2);

	/**
	 * Share of connections from which on idle ones are closed: nearly all that Tomcat
	 * takes.
	 */
	private static final double MANY = 0.75;

	/** Share of connections that are left then. */
	private static final double LEFT = 0.5;

	private final AbstractEndpoint<NioChannel, ?> endpoint;

	private final Duration headerTime;

	private final BooleanSupplier pressed;

	/** Time since when a connection waits for its reader. */
	private Map<NioSocketWrapper, Long> unread = new HashMap<>();

	ConnectionSweep(AbstractEndpoint<NioChannel, ?> endpoint, Duration headerTime, BooleanSupplier pressed) {
		this.endpoint = endpoint;
		this.headerTime = headerTime;
		this.pressed = pressed;
	}

	@Override
	public void run() {
		try {
			List<NioSocketWrapper> open = this.endpoint.getConnections()
				.stream()
				.filter((connection) -> !connection.isClosed())
				.filter(NioSocketWrapper.class::isInstance)
				.map(NioSocketWrapper.class::cast)
				.toList();
			closeEndlessHeaders(open);
			closeUnread(open);
			closeIdle(open);
		}
		// Were one to leave here, there would be no other sweep.
		catch (RuntimeException ex) {
			LOG.warn("Connections could not be looked through", ex);
		}
	}

	private void closeEndlessHeaders(List<NioSocketWrapper> open) {
		open.stream()
			.filter((connection) -> headerAge(connection) > this.headerTime.toMillis())
			.forEach(ConnectionSweep::close);
	}

	/**
	 * Returns how long its headers have been coming, in milliseconds; 0 when none are.
	 */
	private static long headerAge(NioSocketWrapper connection) {
		// A processor stays with its connection only while there is something to wait
		// for.
		if (connection.getCurrentProcessor() instanceof AbstractProcessor processor && !processor.isAsync()) {
			long started = processor.getRequest().getStartTimeNanos();
			return (started > 0) ? (System.nanoTime() - started) / 1_000_000 : 0;
		}
		return 0;
	}

	private void closeUnread(List<NioSocketWrapper> open) {
		long now = System.currentTimeMillis();
		Map<NioSocketWrapper, Long> still = new HashMap<>();
		long most = (this.pressed.getAsBoolean() ? READING_PRESSED : READING).toMillis();
		for (NioSocketWrapper connection : open) {
			if (connection.interestOpsHas(SelectionKey.OP_WRITE)) {
				long since = this.unread.getOrDefault(connection, now);
				if (now - since > most) {
					endWriting(connection);
				}
				still.put(connection, since);
			}
		}
		this.unread = still;
	}

	/** Makes room for others before Tomcat takes no more connections. */
	private void closeIdle(List<NioSocketWrapper> open) {
		int most = this.endpoint.getMaxConnections();
		if (open.size() > MANY * most) {
			closeOldest(idle(open), open.size() - (int) (LEFT * most));
		}
		// A proxy has as many connections as it has visitors.
		open.stream()
			.filter((connection) -> !isInside(connection.getRemoteAddr()))
			.collect(Collectors.groupingBy(SocketWrapperBase::getRemoteAddr))
			.values()
			.stream()
			.filter((ofOne) -> ofOne.size() > (1 - MANY) * most)
			.forEach((ofOne) -> closeOldest(idle(ofOne), ofOne.size() / 2));
	}

	private static List<NioSocketWrapper> idle(List<NioSocketWrapper> connections) {
		return connections.stream()
			.filter((connection) -> connection.interestOpsHas(SelectionKey.OP_READ))
			.sorted(Comparator.comparingLong(NioSocketWrapper::getLastRead))
			.collect(Collectors.toCollection(ArrayList::new));
	}

	private static void closeOldest(List<NioSocketWrapper> idle, int count) {
		idle.stream().limit(count).forEach(ConnectionSweep::close);
	}

	/** Closes it unless a thread began to work on it just now. */
	private static void close(NioSocketWrapper connection) {
		if (connection.getLock().tryLock()) {
			try {
				connection.close();
			}
			finally {
				connection.getLock().unlock();
			}
		}
	}

	/** Wakes the thread that waits for the reader; its write fails, and it closes. */
	private static void endWriting(NioSocketWrapper connection) {
		try {
			connection.getSocket().getIOChannel().shutdownOutput();
		}
		catch (IOException ex) {
			LOG.trace("The connection was closed meanwhile", ex);
		}
	}

	/** Returns whether an address is one of an inside network, where proxies are. */
	private static boolean isInside(String address) {
		try {
			// Numbers only: nothing is looked up.
			InetAddress parsed = InetAddress.getByName(address);
			return parsed.isLoopbackAddress() || parsed.isSiteLocalAddress() || parsed.isLinkLocalAddress();
		}
		catch (UnknownHostException ex) {
			return true;
		}
	}

}
