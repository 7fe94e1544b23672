package io.pupitre.tools.rule;

import io.pupitre.tools.ToolId;

/**
 * A tool that does not pass a rule.
 *
 * @param name with which one of several it is
 * @param mend the field that is to be mended first
 */
public record FailingTool(ToolId tool, String name, RuleField mend) {}
