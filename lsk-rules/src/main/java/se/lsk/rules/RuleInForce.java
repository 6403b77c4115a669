package se.lsk.rules;

/**
 * A rule with the version of it that is in force on a day. Immutable and thread-safe.
 *
 * @param definition the rule
 * @param version the version
 */
public record RuleInForce(RuleDefinition definition, RuleVersion version) {}
