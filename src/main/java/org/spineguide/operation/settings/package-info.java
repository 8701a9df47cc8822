/**
 * Settings of the program as given on the command line, in the environment and in
 * application.yml, read without starting the site.
 */
@NullMarked
package org.spineguide.operation.settings;

import org.jspecify.annotations.NullMarked;
