package org.spineguide.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ClientAddressTests {

	@Test
	void addressesOfOneHomeAreOneNetwork() {
		assertThat(network("2001:db8:1:2:3:4:5:6")).isEqualTo(network("2001:db8:1:2::1"))
			.isNotEqualTo(network("2001:db8:1:3::1"));
		assertThat(network("192.0.2.7")).isNotEqualTo(network("192.0.2.8"));
		assertThat(network("::ffff:192.0.2.7")).isEqualTo("c0000207").isEqualTo(network("192.0.2.7"));
	}

	@Test
	void whatIsNoAddressIsNeverLookedUp() {
		assertThat(network("192.0.2.7:51234")).isEqualTo(network("192.0.2.7:51235")).isEqualTo(network("192.0.2.7"));
		assertThat(network("[2001:db8:1:2::1]:443")).isEqualTo(network("[2001:db8:1:2::9]"))
			.isEqualTo(network("2001:db8:1:2::1"));
		assertThat(network("clinic.example")).isEqualTo("clinic.example");
		assertThat(network("x".repeat(10_000))).hasSize(64);
		assertThat(network(":::::")).isEqualTo(":::::");
		assertThat(network("256.1.1.1")).isEqualTo("256.1.1.1");
	}

	@ParameterizedTest
	@CsvSource({ "203.0.113.77, 203.0.113.0/24", "203.0.113.77:51234, 203.0.113.0/24",
			"[2001:db8:1:2::1]:443, 2001:db8:1:0:0:0:0:0/48", "clinic.example:80, unknown" })
	void prefixTellsTheNetworkAndNotWho(String told, String prefix) {
		assertThat(ClientAddress.of(told).prefix()).isEqualTo(prefix);
	}

	private static String network(String told) {
		return ClientAddress.of(told).network();
	}

}
