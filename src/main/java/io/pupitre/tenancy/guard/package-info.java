/**
 * The statement guard: refuses, before it reaches the database, each statement that isn't held to the current scope.
 *
 * <p>{@link io.pupitre.tenancy.guard.GuardedDataSource} wraps the application's connection pool, so JPA and plain JDBC
 * pass here alike. A statement's text is analysed once; its bound values are looked at on each execution. What the
 * analysis doesn't understand is refused.
 */
@NullMarked
package io.pupitre.tenancy.guard;

import org.jspecify.annotations.NullMarked;
