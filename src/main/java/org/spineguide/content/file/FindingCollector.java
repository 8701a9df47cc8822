package org.spineguide.content.file;

import java.util.ArrayList;
import java.util.List;

import org.spineguide.content.Finding;
import org.spineguide.content.Finding.Severity;

/** Collector of the findings of one rule in one file. */
public final class FindingCollector {

	private final String rule;

	private final String file;

	private final List<Finding> findings = new ArrayList<>();

	public FindingCollector(String rule, String file) {
		this.rule = rule;
		this.file = file;
	}

	public void error(int line, String problem, String remedy) {
		add(Severity.ERROR, line, problem, remedy);
	}

	public void warning(int line, String problem, String remedy) {
		add(Severity.WARNING, line, problem, remedy);
	}

	public void advice(int line, String problem, String remedy) {
		add(Severity.ADVICE, line, problem, remedy);
	}

	private void add(Severity severity, int line, String problem, String remedy) {
		this.findings.add(new Finding(severity, this.rule, this.file, line, problem, remedy));
	}

	public List<Finding> findings() {
		return List.copyOf(this.findings);
	}

}
