DROP TABLE forum_rule_acceptances;
DROP TABLE forum_category_rules;
