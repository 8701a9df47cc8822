/**
 * Sign-in through the clinic's identity provider (OpenID Connect).
 */
@NullMarked
package org.spineguide.staff.provider;

import org.jspecify.annotations.NullMarked;
