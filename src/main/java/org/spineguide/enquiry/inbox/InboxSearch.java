package org.spineguide.enquiry.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.spineguide.contact.EmailAddress;
import org.spineguide.contact.VisibleText;
import org.spineguide.content.Libraries;
import org.spineguide.enquiry.Enquiries;
import org.spineguide.enquiry.Enquiry;
import org.spineguide.enquiry.EnquiryReference;
import org.spineguide.enquiry.ReplyRoute;
import org.spineguide.enquiry.seal.PersonalDataCipher;
import org.spineguide.staff.Audit;
import org.spineguide.staff.StaffMember;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Search for enquiries by what people say on the phone: a reference, a contact or a name.
 * Names are encrypted, so for these it decrypts one enquiry after the other, the newest
 * first.
 */
@Component
class InboxSearch {

	/** Largest number of hits. */
	static final int MOST = 50;

	/** Largest number of enquiries that are decrypted. */
	static final int FARTHEST = 20_000;

	private static final int BATCH = 200;

	private final Inbox inbox;

	private final Enquiries enquiries;

	private final PersonalDataCipher personalDataCipher;

	private final Libraries libraries;

	private final Audit audit;

	private final TransactionOperations transaction;

	InboxSearch(Inbox inbox, Enquiries enquiries, PersonalDataCipher personalDataCipher, Libraries libraries,
			Audit audit, TransactionOperations transaction) {
		this.inbox = inbox;
		this.enquiries = enquiries;
		this.personalDataCipher = personalDataCipher;
		this.libraries = libraries;
		this.audit = audit;
		this.transaction = transaction;
	}

	/**
	 * Finds what a member of staff looks for; each enquiry that is shown leaves a line in
	 * the audit trail.
	 */
	Found find(StaffMember member, String typed) {
		// No transaction: nobody who sends a request may have to wait for a search.
		Found found = find(VisibleText.line(typed));
		this.transaction.executeWithoutResult((state) -> note(member, found));
		return found;
	}

	private void note(StaffMember member, Found found) {
		this.audit.note(member, "enquiry.audit.searched", null);
		found.hits()
			.forEach((hit) -> this.audit.note(member, "enquiry.audit.looked-search",
					hit.entry().reference().toString()));
	}

	private Found find(String typed) {
		Optional<Enquiry> named = EnquiryReference.parse(typed).flatMap(this.enquiries::find);
		if (named.isPresent()) {
			return found(List.of(named.get()), true);
		}
		List<EnquiryReference> ofContact = ofContact(typed);
		if (!ofContact.isEmpty()) {
			return found(this.enquiries.all(ofContact.stream().limit(MOST).toList()), ofContact.size() <= MOST);
		}
		NormalizedName name = NormalizedName.of(typed);
		// An address, or a name with hardly a letter, is one only as a whole.
		boolean partly = name.isTelling() && EmailAddress.parse(typed).isEmpty();
		return typed.isEmpty() ? new Found(List.of(), true)
				: find(partly ? (kept) -> NormalizedName.of(kept).holds(name) : typed::equalsIgnoreCase);
	}

	private List<EnquiryReference> ofContact(String typed) {
		ReplyRoute route = (typed.indexOf('@') > 0) ? ReplyRoute.EMAIL : ReplyRoute.PHONE;
		return route.canonical(typed, this.libraries.current().clinic().country())
			.map(this.personalDataCipher::hash)
			.map((hash) -> this.inbox.ofContact(hash, MOST + 1))
			.orElse(List.of());
	}

	private Found find(Predicate<String> name) {
		List<EnquiryReference> all = this.inbox.newest(FARTHEST + 1);
		List<Enquiry> found = new ArrayList<>();
		int opened = 0;
		while (opened < Math.min(all.size(), FARTHEST) && found.size() < MOST) {
			List<EnquiryReference> batch = all.subList(opened, Math.min(opened + BATCH, all.size()));
			this.enquiries.all(batch)
				.stream()
				.filter((enquiry) -> name.test(enquiry.answers().name()))
				.forEach(found::add);
			opened += batch.size();
		}
		return found(found, opened >= all.size() && found.size() <= MOST);
	}

	private static Found found(List<Enquiry> enquiries, boolean all) {
		return new Found(enquiries.stream()
			.limit(MOST)
			.map((enquiry) -> new Hit(InboxEntry.of(enquiry), enquiry.answers().name()))
			.toList(), all);
	}

	/**
	 * Result of a search.
	 *
	 * @param hits the enquiries, the newest first
	 * @param all whether there are no more
	 */
	record Found(List<Hit> hits, boolean all) {

		Found {
			hits = List.copyOf(hits);
		}

	}

	/**
	 * Enquiry that was found.
	 *
	 * @param entry what stands in lists too
	 * @param name whose it is, since several may have been found
	 */
	record Hit(InboxEntry entry, String name) {

		/** Keeps what people tell us out of logs. */
		@Override
		public String toString() {
			return "Hit[" + this.entry.reference() + "]";
		}

	}

}
