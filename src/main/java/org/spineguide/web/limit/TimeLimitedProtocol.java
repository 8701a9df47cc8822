package org.spineguide.web.limit;

import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.apache.coyote.http11.Http11NioProtocol;
import org.jspecify.annotations.Nullable;

/**
 * HTTP/1.1 connector of Tomcat that also closes connections which take longer than their
 * budget. Tomcat itself limits the time between two bytes, and never that of the whole.
 */
public class TimeLimitedProtocol extends Http11NioProtocol {

	private static final long BETWEEN_MILLIS = 500;

	private Duration headerTime = Duration.ofSeconds(10);

	private BooleanSupplier pressed = () -> false;

	private @Nullable ScheduledFuture<?> sweeps;

	/**
	 * Sets the budget.
	 * @param time how long the headers of a request may take
	 * @param busy tells whether others wait for connections to end
	 */
	void limit(Duration time, BooleanSupplier busy) {
		this.headerTime = time;
		this.pressed = busy;
	}

	@Override
	public void start() throws Exception {
		super.start();
		ConnectionSweep sweep = new ConnectionSweep(getEndpoint(), this.headerTime, this.pressed);
		this.sweeps = getUtilityExecutor().scheduleWithFixedDelay(sweep, BETWEEN_MILLIS, BETWEEN_MILLIS,
				TimeUnit.MILLISECONDS);
	}

	@Override
	public void stop() throws Exception {
		if (this.sweeps != null) {
			this.sweeps.cancel(false);
		}
		super.stop();
	}

}
