/**
 * The language in which KPIs are defined, version 1: numbers, inputs by their key, {@code + − × ÷} (or {@code + - * /}),
 * parentheses.
 *
 * <p>The parser is EvalEx's, shut in from both sides: only harmless characters reach it, and only the kinds of tokens named
 * above leave it. Evaluation is ours, since a missing input must give a reason rather than a zero or an exception.
 */
@NullMarked
package io.pupitre.scorecard.formula;

import org.jspecify.annotations.NullMarked;
