package org.spineguide.editing;

import java.time.Period;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the editor.
 *
 * @param reviewEvery How long a review holds until the next one is due.
 * @param pictureSize How large an uploaded picture may be.
 */
@ConfigurationProperties("spineguide.editing")
public record EditingSettings(@DefaultValue("1y") Period reviewEvery, @DefaultValue("10MB") DataSize pictureSize) {
}
