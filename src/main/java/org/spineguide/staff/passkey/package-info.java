/**
 * Passkeys (WebAuthn) of members.
 */
@NullMarked
package org.spineguide.staff.passkey;

import org.jspecify.annotations.NullMarked;
