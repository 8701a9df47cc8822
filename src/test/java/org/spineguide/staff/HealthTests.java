package org.spineguide.staff;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.spineguide.staff.Matter.Weight;

import org.springframework.beans.factory.support.StaticListableBeanFactory;

import static org.assertj.core.api.Assertions.assertThat;

class HealthTests {

	private final List<Matter> matters = new ArrayList<>();

	private final MovingClock clock = new MovingClock();

	@Test
	void worstStandsFirst() {
		add(Weight.WELL, Weight.SOMETIME, Weight.NOW, Weight.SOON);
		assertThat(health(() -> this.matters).matters()).extracting(Matter::weight)
			.containsExactly(Weight.NOW, Weight.SOON, Weight.SOMETIME, Weight.WELL);
	}

	@Test
	void whatCanWaitIsNotCountedInTheMenu() {
		add(Weight.WELL, Weight.SOMETIME, Weight.NOW, Weight.SOON);
		assertThat(health(() -> this.matters).pressing()).isEqualTo(2);
	}

	@Test
	void menuAsksOnceAMinute() {
		Health health = health(() -> this.matters);
		assertThat(health.pressing()).isZero();
		add(Weight.NOW);
		assertThat(health.pressing()).isZero();
		this.clock.forward(Duration.ofMinutes(1));
		assertThat(health.pressing()).isEqualTo(1);
	}

	@Test
	void oneThatCannotTellKeepsNoOtherFromTelling() {
		add(Weight.SOON);
		Health health = health(() -> this.matters, () -> {
			throw new IllegalStateException("away");
		});
		assertThat(health.matters()).extracting(Matter::message).containsExactly("staff.health.unknown", "a");
	}

	@Test
	void linkIsForThoseWhoMayOpenThePage() {
		List<Duty> duties = List.of(new Duty("requests", "/staff/requests", EnumSet.of(Role.RECEPTION), 1));
		StaffMember admin = member(Role.ADMIN);
		Matter matter = new Matter(Weight.NOW, "a", 1, "/staff/requests?show=late");
		assertThat(HealthRow.of(matter, member(Role.RECEPTION), duties).open()).isTrue();
		assertThat(HealthRow.of(matter, admin, duties)).returns(false, HealthRow::open)
			.returns(EnumSet.of(Role.RECEPTION), HealthRow::others);
		assertThat(HealthRow.of(new Matter(Weight.NOW, "a", 1, null), admin, duties).others()).isEmpty();
	}

	private void add(Weight... weights) {
		Stream.of(weights).forEach((weight) -> this.matters.add(new Matter(weight, "a", 1, null)));
	}

	private Health health(Upkeep... upkeeps) {
		StaticListableBeanFactory beans = new StaticListableBeanFactory();
		for (Upkeep upkeep : upkeeps) {
			beans.addBean("upkeep" + beans.getBeanDefinitionCount(), upkeep);
		}
		return new Health(beans.getBeanProvider(Upkeep.class), this.clock);
	}

	private static StaffMember member(Role role) {
		return new StaffMember("1", "robin@example.org", "Robin", EnumSet.of(role), Standing.ACTIVE, true);
	}

}
