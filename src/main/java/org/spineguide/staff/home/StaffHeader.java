package org.spineguide.staff.home;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.spineguide.staff.StaffGroup;
import org.spineguide.staff.StaffMember;
import org.spineguide.staff.StaffSection;

/**
 * Model of the frame of every staff page: who is signed in, and the menu. What waits in
 * each section is counted when a page shows the menu, and only once.
 */
class StaffHeader {

	private final StaffMember member;

	private final boolean signedIn;

	private final List<StaffSection> sections;

	private final String address;

	private @Nullable List<Group> groups;

	/**
	 * Creates the header of a page.
	 * @param member who is signed in
	 * @param signedIn whether they showed all that is asked for
	 * @param sections the sections that they may open, in the order of the menu
	 * @param address the page they see
	 */
	StaffHeader(StaffMember member, boolean signedIn, List<StaffSection> sections, String address) {
		this.member = member;
		this.signedIn = signedIn;
		this.sections = List.copyOf(sections);
		this.address = address;
	}

	/** Returns who is signed in. */
	public StaffMember member() {
		return this.member;
	}

	/** Returns whether they showed all that is asked for. */
	public boolean signedIn() {
		return this.signedIn;
	}

	/** Returns the address of the page. */
	public String address() {
		return this.address;
	}

	/** Returns the menu. */
	public List<Group> groups() {
		List<Group> counted = this.groups;
		if (counted == null) {
			counted = this.sections.stream()
				.map((section) -> new Link(section, section.count(), section.covers(this.address)))
				.filter((link) -> !link.section().temporary() || link.count() > 0)
				.collect(Collectors.groupingBy((link) -> link.section().group(), TreeMap::new, Collectors.toList()))
				.entrySet()
				.stream()
				.map((group) -> new Group(group.getKey(), group.getValue()))
				.toList();
			this.groups = counted;
		}
		return counted;
	}

	/**
	 * Group of the menu.
	 *
	 * @param group which one
	 * @param links its links
	 */
	record Group(StaffGroup group, List<Link> links) {

		Group {
			links = List.copyOf(links);
		}

		/** Returns how much waits in all of them. */
		public int count() {
			return this.links.stream().mapToInt(Link::count).sum();
		}

		/** Returns whether the page belongs to one of them. */
		public boolean isCurrent() {
			return this.links.stream().anyMatch(Link::current);
		}

	}

	/**
	 * Link of the menu.
	 *
	 * @param section the section it leads to
	 * @param count how much waits there
	 * @param current whether the page belongs to it
	 */
	record Link(StaffSection section, int count, boolean current) {
	}

}
