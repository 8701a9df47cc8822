/**
 * The check of articles and shared files: command, report, and the check of a draft.
 */
@NamedInterface("check")
@NullMarked
package org.spineguide.content.check;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
