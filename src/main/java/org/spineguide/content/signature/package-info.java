/**
 * Signatures of clinicians under the text of articles: what is signed, by which key, and
 * whether it still holds.
 */
@NamedInterface("signature")
@NullMarked
package org.spineguide.content.signature;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
