package org.spineguide.enquiry;

import java.util.Arrays;
import java.util.List;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import org.spineguide.FreePort;

/** A mail server that goes down and comes up again at the same port. */
public class MailServer {

	/** Its own two seconds are short on a busy machine. */
	private static final int STARTUP_MILLIS = 60_000;

	private final int port = FreePort.find();

	private GreenMail running = start();

	private GreenMail start() {
		ServerSetup setup = new ServerSetup(this.port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
		setup.setServerStartupTimeout(STARTUP_MILLIS);
		GreenMail server = new GreenMail(setup);
		server.start();
		return server;
	}

	public int port() {
		return this.port;
	}

	public void goDown() {
		this.running.stop();
	}

	public void comeUp() {
		this.running = start();
	}

	List<MimeMessage> received() {
		return List.of(this.running.getReceivedMessages());
	}

	public List<MimeMessage> received(String address) {
		return Arrays.stream(this.running.getReceivedMessages())
			// A whole line, since a reply goes to one of these addresses too.
			.filter((mail) -> GreenMailUtil.getHeaders(mail).lines().anyMatch(("To: " + address)::equals))
			.toList();
	}

}
