package org.spineguide.operation.settings;

import java.nio.file.Path;
import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the data folder.
 *
 * @param dir Folder that holds the database and the keys. It is made on the first start.
 * @param databaseWait How long a start waits for a database server that does not answer
 * yet.
 * @param reserve How much free disk is left to requests. Below it no pictures and no
 * sessions of strangers are kept.
 */
@ConfigurationProperties("spineguide.data")
public record DataSettings(@DefaultValue("data") Path dir, @DefaultValue("60s") Duration databaseWait,
		@DefaultValue("200MB") DataSize reserve) {
}
