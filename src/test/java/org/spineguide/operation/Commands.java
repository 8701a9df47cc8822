package org.spineguide.operation;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.spineguide.SpineguideApplication;

import org.springframework.boot.SpringApplication;

/** Runs commands in tests, with the settings that all of them share. */
record Commands(List<String> settings, Clock clock) {

	static Commands with(String... settings) {
		return new Commands(List.of(settings), Clock.systemUTC());
	}

	Commands at(Clock time) {
		return new Commands(this.settings, time);
	}

	Outcome run(String... words) {
		List<String> all = new ArrayList<>(List.of(words));
		all.addAll(this.settings);
		StringWriter out = new StringWriter();
		StringWriter err = new StringWriter();
		int code = Program.run(new SpringApplication(SpineguideApplication.class)::run, new PrintWriter(out, true),
				new PrintWriter(err, true), this.clock, all.toArray(String[]::new));
		return new Outcome(code, out.toString(), err.toString());
	}

	/** What a command exited with and printed. */
	record Outcome(int code, String out, String err) {
	}

}
