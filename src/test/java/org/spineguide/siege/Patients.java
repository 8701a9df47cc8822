package org.spineguide.siege;

/** One patient after the other, as long as an attack lasts. */
class Patients extends Thread {

	private static final long BETWEEN_MILLIS = 1000;

	private final Besieged site;

	private int came;

	private int kept;

	private int again;

	private long longest;

	private volatile boolean done;

	Patients(Besieged site) {
		super("patients");
		this.site = site;
	}

	@Override
	public void run() {
		while (!this.done) {
			Patient patient = new Patient(this.site);
			long start = System.nanoTime();
			boolean acknowledged = patient.ask();
			note(acknowledged, patient.again(), (System.nanoTime() - start) / 1_000_000);
			Wire.pause(BETWEEN_MILLIS);
		}
	}

	private synchronized void note(boolean acknowledged, int pressed, long millis) {
		this.came++;
		this.kept += acknowledged ? 1 : 0;
		this.again += pressed;
		this.longest = Math.max(this.longest, millis);
	}

	void finish() throws InterruptedException {
		this.done = true;
		join();
	}

	synchronized int came() {
		return this.came;
	}

	synchronized int kept() {
		return this.kept;
	}

	/** How often one of them had to press a button again. */
	synchronized int again() {
		return this.again;
	}

	synchronized long longest() {
		return this.longest;
	}

}
