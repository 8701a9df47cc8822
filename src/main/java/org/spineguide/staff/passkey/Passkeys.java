package org.spineguide.staff.passkey;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.spineguide.staff.StaffAddress;
import org.spineguide.staff.StaffMember;
import org.spineguide.staff.StaffMembers;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Registration of passkeys and sign-in with them. The device must ask its owner for a
 * finger, a face or a number, so a passkey is two factors at once and nothing else is
 * asked for.
 */
@Component
public class Passkeys {

	private static final JsonMapper JSON = JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

	private static final String MAKING = "staff.passkey.making";

	private static final String ASKING = "staff.passkey.asking";

	private final StaffMembers members;

	private final UserCredentialRepository keys;

	/**
	 * Relying party, created late: the address is known only when the site has started.
	 */
	private final SingletonSupplier<WebAuthnRelyingPartyOperations> relyingParty;

	Passkeys(StaffMembers members, JdbcOperations database, StaffAddress address) {
		this.members = members;
		this.keys = new JdbcUserCredentialRepository(database);
		this.relyingParty = SingletonSupplier.of(() -> relyingParty(address));
	}

	private WebAuthnRelyingPartyOperations relyingParty(StaffAddress address) {
		Webauthn4JRelyingPartyOperations operations = new Webauthn4JRelyingPartyOperations(
				new PasskeyOwners(this.members), this.keys,
				PublicKeyCredentialRpEntity.builder().id(address.host()).name("Spineguide").build(),
				Set.of(address.origin()));
		operations.setCustomizeCreationOptions(
				(options) -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
					.residentKey(ResidentKeyRequirement.REQUIRED)
					.userVerification(UserVerificationRequirement.REQUIRED)
					.build()));
		operations
			.setCustomizeRequestOptions((options) -> options.userVerification(UserVerificationRequirement.REQUIRED));
		return operations;
	}

	/** Returns the options that a browser needs to create a passkey, as JSON. */
	public String beginMaking(Authentication who, HttpServletRequest request) {
		PublicKeyCredentialCreationOptions options = this.relyingParty.obtain()
			.createPublicKeyCredentialCreationOptions(new ImmutablePublicKeyCredentialCreationOptionsRequest(who));
		request.getSession().setAttribute(MAKING, options);
		return JSON.writeValueAsString(options);
	}

	/**
	 * Registers the passkey that a browser created.
	 * @throws RefusedPasskeyException when it was not made as asked
	 */
	public void make(String answer, HttpServletRequest request) {
		PublicKeyCredentialCreationOptions options = take(request, MAKING, PublicKeyCredentialCreationOptions.class);
		try {
			RelyingPartyPublicKey key = JSON.readValue(answer, RelyingPartyPublicKey.class);
			this.relyingParty.obtain().registerCredential(new ImmutableRelyingPartyRegistrationRequest(options, key));
		}
		// The library has its own exceptions, and says what is wrong in others too.
		catch (RuntimeException ex) {
			throw new RefusedPasskeyException(ex);
		}
	}

	/** Returns the options that a browser needs to sign in with a passkey, as JSON. */
	public String beginAsking(HttpServletRequest request) {
		PublicKeyCredentialRequestOptions options = this.relyingParty.obtain()
			.createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(null));
		request.getSession().setAttribute(ASKING, options);
		return JSON.writeValueAsString(options);
	}

	/**
	 * Verifies a passkey, and returns its owner.
	 * @throws RefusedPasskeyException when it is nobody's, or was not shown as asked
	 */
	public StaffMember ask(String answer, HttpServletRequest request) {
		PublicKeyCredentialRequestOptions options = take(request, ASKING, PublicKeyCredentialRequestOptions.class);
		try {
			PublicKeyCredential<AuthenticatorAssertionResponse> key = JSON.readValue(answer, new TypeReference<>() {
			});
			String owner = this.relyingParty.obtain()
				.authenticate(new RelyingPartyAuthenticationRequest(options, key))
				.getId()
				.toBase64UrlString();
			return this.members.find(owner).filter(StaffMember::isActive).orElseThrow();
		}
		catch (RuntimeException ex) {
			throw new RefusedPasskeyException(ex);
		}
	}

	public List<CredentialRecord> of(StaffMember member) {
		return this.keys.findByUserId(Bytes.fromBase64(member.id()));
	}

	/** Removes a passkey, if it is the member's. */
	public Optional<CredentialRecord> remove(StaffMember member, String id) {
		Optional<CredentialRecord> key = of(member).stream()
			.filter((candidate) -> candidate.getCredentialId().toBase64UrlString().equals(id))
			.findFirst();
		key.ifPresent((found) -> this.keys.delete(found.getCredentialId()));
		return key;
	}

	/** Removes all passkeys of a member. */
	public void removeAll(StaffMember member) {
		of(member).forEach((key) -> this.keys.delete(key.getCredentialId()));
	}

	/**
	 * Takes the options of a ceremony from the session, so that they are answered only
	 * once.
	 */
	private static <T> T take(HttpServletRequest request, String name, Class<T> type) {
		HttpSession session = request.getSession(false);
		Object asked = (session != null) ? session.getAttribute(name) : null;
		if (session == null || !type.isInstance(asked)) {
			throw new RefusedPasskeyException(null);
		}
		session.removeAttribute(name);
		return type.cast(asked);
	}

}
