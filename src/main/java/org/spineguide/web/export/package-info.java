/**
 * Static export: public pages as files in a folder, from which nginx, Caddy or a CDN
 * serve them without the site.
 */
@NamedInterface("export")
@NullMarked
package org.spineguide.web.export;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
