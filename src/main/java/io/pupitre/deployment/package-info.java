/** What makes a deployment safe: rights of the database account, secrets. */
@NullMarked
package io.pupitre.deployment;

import org.jspecify.annotations.NullMarked;
