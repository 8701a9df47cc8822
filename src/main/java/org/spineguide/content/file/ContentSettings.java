package org.spineguide.content.file;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the articles.
 *
 * @param dir folder that holds the articles, the bibliography and the clinic's details
 * @param watch whether changes of files are shown while the site runs
 */
@ConfigurationProperties("spineguide.content")
public record ContentSettings(@DefaultValue("content") Path dir, @DefaultValue("true") boolean watch) {
}
