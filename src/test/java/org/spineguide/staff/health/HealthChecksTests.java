package org.spineguide.staff.health;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.spineguide.staff.AccountStatus;
import org.spineguide.staff.MovingClock;
import org.spineguide.staff.Role;
import org.spineguide.staff.StaffGroup;
import org.spineguide.staff.StaffMember;
import org.spineguide.staff.StaffSection;
import org.spineguide.staff.health.HealthItem.Weight;

import org.springframework.beans.factory.support.StaticListableBeanFactory;

import static org.assertj.core.api.Assertions.assertThat;

class HealthChecksTests {

	private final List<HealthItem> items = new ArrayList<>();

	private final MovingClock clock = new MovingClock();

	@Test
	void worstStandsFirst() {
		add(Weight.WELL, Weight.SOMETIME, Weight.NOW, Weight.SOON);
		assertThat(healthChecks(() -> this.items).items()).extracting(HealthItem::weight)
			.containsExactly(Weight.NOW, Weight.SOON, Weight.SOMETIME, Weight.WELL);
	}

	@Test
	void whatCanWaitIsNotCountedInTheMenu() {
		add(Weight.WELL, Weight.SOMETIME, Weight.NOW, Weight.SOON);
		assertThat(healthChecks(() -> this.items).pressing()).isEqualTo(2);
	}

	@Test
	void menuAsksOnceAMinute() {
		HealthChecks healthChecks = healthChecks(() -> this.items);
		assertThat(healthChecks.pressing()).isZero();
		add(Weight.NOW);
		assertThat(healthChecks.pressing()).isZero();
		this.clock.forward(Duration.ofMinutes(1));
		assertThat(healthChecks.pressing()).isEqualTo(1);
	}

	@Test
	void oneThatCannotTellKeepsNoOtherFromTelling() {
		add(Weight.SOON);
		HealthChecks healthChecks = healthChecks(() -> this.items, () -> {
			throw new IllegalStateException("away");
		});
		assertThat(healthChecks.items()).extracting(HealthItem::message).containsExactly("staff.health.unknown", "a");
	}

	@Test
	void linkIsForThoseWhoMayOpenThePage() {
		List<StaffSection> duties = List
			.of(new StaffSection("requests", "/staff/requests", EnumSet.of(Role.RECEPTION), StaffGroup.REQUESTS, 1));
		StaffMember admin = member(Role.ADMIN);
		HealthItem healthItem = new HealthItem(Weight.NOW, "a", 1, "/staff/requests?show=late");
		assertThat(HealthRow.of(healthItem, member(Role.RECEPTION), duties).open()).isTrue();
		assertThat(HealthRow.of(healthItem, admin, duties)).returns(false, HealthRow::open)
			.returns(EnumSet.of(Role.RECEPTION), HealthRow::others);
		assertThat(HealthRow.of(new HealthItem(Weight.NOW, "a", 1, null), admin, duties).others()).isEmpty();
	}

	private void add(Weight... weights) {
		Stream.of(weights).forEach((weight) -> this.items.add(new HealthItem(weight, "a", 1, null)));
	}

	private HealthChecks healthChecks(HealthCheck... checks) {
		StaticListableBeanFactory beans = new StaticListableBeanFactory();
		for (HealthCheck healthCheck : checks) {
			beans.addBean("healthCheck" + beans.getBeanDefinitionCount(), healthCheck);
		}
		return new HealthChecks(beans.getBeanProvider(HealthCheck.class), this.clock);
	}

	private static StaffMember member(Role role) {
		return new StaffMember("1", "robin@example.org", "Robin", EnumSet.of(role), AccountStatus.ACTIVE, true);
	}

}
