package org.spineguide.operation.settings;

import java.nio.file.Path;
import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the site keeps its data.
 *
 * @param dir Folder that holds the database and the keys. It is made on the first start.
 * @param databaseWait How long a start waits for a database server that does not answer
 * yet.
 */
@ConfigurationProperties("spineguide.data")
public record DataSettings(@DefaultValue("data") Path dir, @DefaultValue("60s") Duration databaseWait) {
}
