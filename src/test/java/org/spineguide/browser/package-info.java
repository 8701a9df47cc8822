/**
 * Tests of the site as people meet it, in a real browser.
 */
package org.spineguide.browser;
