/**
 * The mechanism that keeps tenants apart: the scope in which work is done, and the locks that hold every statement to it.
 *
 * <p>Depends on no other module. The tenant is the client workspace; an agency is the level above it.
 */
@NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package io.pupitre.tenancy;

import org.jspecify.annotations.NullMarked;
