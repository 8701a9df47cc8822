package org.spineguide.web.limit;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

import org.apache.coyote.ActionCode;
import org.apache.coyote.ContinueResponseTiming;
import org.apache.coyote.Request;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.jspecify.annotations.Nullable;

/**
 * Reader of small request bodies, which reads them whole before anybody works on them,
 * within a deadline. Bodies that are not there yet wait in a few places; when all are
 * taken, the one that has waited longest gives way. So bodies that come byte by byte hold
 * no thread for long, and never more than a few.
 */
class RequestBodyReader {

	/** Time for which a body may come slowly even when many do. */
	private static final Duration SAFE = Duration.ofSeconds(2);

	private static final Duration DRAINING = Duration.ofSeconds(2);

	private static final long SHORTEST_PAUSE = TimeUnit.MILLISECONDS.toNanos(1);

	private static final long LONGEST_PAUSE = TimeUnit.MILLISECONDS.toNanos(20);

	private final int places;

	private final Duration deadline;

	private final AtomicInteger taken = new AtomicInteger();

	private final Set<Wait> waits = ConcurrentHashMap.newKeySet();

	/**
	 * Creates a reader.
	 * @param places how many bodies may come slowly at the same time
	 * @param deadline how long a body may take
	 */
	RequestBodyReader(int places, Duration deadline) {
		this.places = places;
		this.deadline = deadline;
	}

	/**
	 * Reads a body.
	 * @return its bytes, or nothing if they did not come in time
	 * @throws IOException when the sender is gone
	 */
	Optional<byte[]> read(Request request, int length) throws IOException {
		ByteBuffer body = ByteBuffer.allocate(length);
		return receive(request, length, this.deadline, body::put) ? Optional.of(body.array()) : Optional.empty();
	}

	/**
	 * Reads and discards a body that is refused, so that its sender gets the reason: a
	 * response is lost when the connection is closed on what is still coming.
	 */
	void drain(Request request, long length) throws IOException {
		receive(request, length, DRAINING, (bytes) -> {
		});
	}

	private boolean receive(Request request, long length, Duration time, Consumer<ByteBuffer> target)
			throws IOException {
		request.action(ActionCode.ACK, ContinueResponseTiming.ALWAYS);
		Incoming incoming = new Incoming(request, length);
		incoming.take(target);
		if (incoming.isWhole()) {
			return true;
		}
		Wait wait = new Wait(System.nanoTime());
		if (!enter(wait)) {
			return false;
		}
		try {
			long pause = SHORTEST_PAUSE;
			while (!incoming.isWhole() && !wait.over && wait.lasts(time)) {
				LockSupport.parkNanos(pause);
				pause = incoming.take(target) ? SHORTEST_PAUSE : Math.min(2 * pause, LONGEST_PAUSE);
			}
			return incoming.isWhole();
		}
		finally {
			leave(wait);
		}
	}

	/** Takes a place: a free one, or that of the body that has waited longest. */
	private boolean enter(Wait wait) {
		if (this.taken.incrementAndGet() > this.places && !dismissOldest()) {
			this.taken.decrementAndGet();
			return false;
		}
		this.waits.add(wait);
		return true;
	}

	private synchronized boolean dismissOldest() {
		Optional<Wait> oldest = this.waits.stream()
			.filter((wait) -> !wait.over && !wait.lasts(SAFE))
			.min(Comparator.comparingLong((wait) -> wait.since));
		oldest.ifPresent((wait) -> wait.over = true);
		return oldest.isPresent();
	}

	private void leave(Wait wait) {
		this.waits.remove(wait);
		this.taken.decrementAndGet();
	}

	/** Body that is waited for. */
	private static final class Wait {

		private final long since;

		private volatile boolean over;

		Wait(long since) {
			this.since = since;
		}

		/** Returns whether it has lasted for less than a time. */
		boolean lasts(Duration time) {
			return System.nanoTime() - this.since < time.toNanos();
		}

	}

	/** Bytes of a body as they come. */
	private static final class Incoming implements ApplicationBufferHandler {

		private final Request request;

		private final long length;

		private long received;

		private @Nullable ByteBuffer bytes;

		Incoming(Request request, long length) {
			this.request = request;
			this.length = length;
		}

		boolean isWhole() {
			return this.received >= this.length;
		}

		/**
		 * Reads what is there, without waiting for more, and returns whether that was
		 * anything.
		 */
		boolean take(Consumer<ByteBuffer> target) throws IOException {
			boolean any = false;
			while (!isWhole() && isAvailable()) {
				int count = this.request.doRead(this);
				if (count < 0 || this.bytes == null) {
					throw new EOFException("The body ends too soon");
				}
				this.received += count;
				target.accept(this.bytes);
				any = true;
			}
			return any;
		}

		private boolean isAvailable() {
			this.request.action(ActionCode.AVAILABLE, Boolean.TRUE);
			return this.request.getAvailable() > 0;
		}

		@Override
		public void setByteBuffer(ByteBuffer buffer) {
			this.bytes = buffer;
		}

		@Override
		public @Nullable ByteBuffer getByteBuffer() {
			return this.bytes;
		}

		@Override
		public void expand(int size) {
			// Nobody asks: the bytes are taken as they come.
		}

	}

}
