package org.spineguide.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class QrCodeTests {

	private static final int QUIET = 4;

	@Test
	void phoneReadsTheAddress() throws Exception {
		String address = "https://spine.example.org/thoracic-surgery/kyphoplasty-and-vertebroplasty";
		assertThat(new Decoder().decode(modules(QrCode.svg(address))).getText()).isEqualTo(address);
	}

	/** Reads the drawing back as a reader would see it, without its quiet border. */
	private static BitMatrix modules(String drawing) {
		Matcher box = Pattern.compile("viewBox=\"0 0 (\\d+) ").matcher(drawing);
		assertThat(box.find()).isTrue();
		BitMatrix modules = new BitMatrix(Integer.parseInt(box.group(1)) - 2 * QUIET);
		Matcher run = Pattern.compile("M(\\d+) (\\d+)h(\\d+)").matcher(drawing);
		while (run.find()) {
			modules.setRegion(Integer.parseInt(run.group(1)) - QUIET, Integer.parseInt(run.group(2)) - QUIET,
					Integer.parseInt(run.group(3)), 1);
		}
		return modules;
	}

}
