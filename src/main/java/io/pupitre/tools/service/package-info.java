/** What a client's tools keep of what was promised: incidents, service levels, availability, and releases of vendors. */
@NullMarked
@NamedInterface("service")
package io.pupitre.tools.service;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
