/**
 * Rules of an agency for its clients' stacks: which tools each concerns, what it demands of them, and which ones pass.
 * Conditions are small typed trees; nothing that a person writes becomes SQL or a script.
 */
@NullMarked
@NamedInterface("rule")
package io.pupitre.tools.rule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
