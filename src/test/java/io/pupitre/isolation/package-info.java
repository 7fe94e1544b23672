/**
 * The proof that tenants are apart. What there is to be tried is read from the running application: entities, service
 * methods, repository methods, routes, request mappings. An item without a case fails.
 */
@NullMarked
package io.pupitre.isolation;

import org.jspecify.annotations.NullMarked;
