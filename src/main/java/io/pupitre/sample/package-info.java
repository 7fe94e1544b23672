/** The demonstration's agencies, people and clients, made with a fixed seed through the same services as the real ones. */
@NullMarked
@ApplicationModule(displayName = "Sample data")
package io.pupitre.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
