/**
 * Random tokens, and files of secret keys. At the bottom, because staff and enquiries
 * keep secrets in the same way and neither may own the other's; it knows no Spring and no
 * page.
 */
@ApplicationModule(displayName = "crypto", allowedDependencies = {})
@NullMarked
package org.spineguide.crypto;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
