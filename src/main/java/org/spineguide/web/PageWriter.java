package org.spineguide.web;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;

/**
 * Non-blocking writer that sends a cached page as its reader takes it, and holds no
 * thread in between.
 */
final class PageWriter implements WriteListener {

	/** Time limit for sending a page; a slower reader is cut off. */
	private static final Duration LONGEST = Duration.ofSeconds(30);

	private static final int PIECE = 4096;

	private final InputStream body;

	private final ServletOutputStream out;

	private final AsyncContext answer;

	private final byte[] piece = new byte[PIECE];

	private PageWriter(InputStream body, ServletOutputStream out, AsyncContext answer) {
		this.body = body;
		this.out = out;
		this.answer = answer;
	}

	static void start(Request request, Response response, CachedPage page) throws IOException {
		InputStream body = page.begin(request, response);
		request.setAsyncSupported(true);
		AsyncContext answer = request.startAsync();
		answer.setTimeout(LONGEST.toMillis());
		ServletOutputStream out = response.getOutputStream();
		out.setWriteListener(new PageWriter(body, out, answer));
	}

	@Override
	public void onWritePossible() throws IOException {
		while (this.out.isReady()) {
			int count = this.body.read(this.piece);
			if (count < 0) {
				this.answer.complete();
				return;
			}
			this.out.write(this.piece, 0, count);
		}
	}

	@Override
	public void onError(Throwable problem) {
		this.answer.complete();
	}

}
