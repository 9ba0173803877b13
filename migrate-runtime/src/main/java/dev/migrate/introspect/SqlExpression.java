package dev.migrate.introspect;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an SQL expression means, as far as every database keeps it: an operator with operands, or a name or literal with
 * none. Spellings that mean the same are one expression: {@code a BETWEEN 1 AND 5} and {@code a >= 1 and 5 >= a}.
 *
 * @param operator the operator, function, name or literal
 * @param operands the operands in their order, or sorted where their order means nothing
 */
record SqlExpression(String operator, List<SqlExpression> operands) {

    private static final Map<String, String> NEGATIONS = Map.of("=", "<>", "<>", "=");

    SqlExpression {
        operands = List.copyOf(operands);
    }

    static SqlExpression of(String operator, SqlExpression... operands) {
        return new SqlExpression(operator, Arrays.asList(operands));
    }

    /** Returns the conjunction or disjunction, flat and sorted; what is between two equal limits equals them. */
    static SqlExpression joined(String operator, SqlExpression left, SqlExpression right) {
        boolean limited = operator.equals("and") && left.operator.equals("<=") && right.operator.equals("<=");
        if (limited
                && left.operands.get(0).equals(right.operands.get(1))
                && left.operands.get(1).equals(right.operands.get(0))) {
            return compared("=", left.operands.get(0), left.operands.get(1));
        }
        List<SqlExpression> operands = Stream.of(left, right)
                .flatMap(each -> each.operator.equals(operator) ? each.operands.stream() : Stream.of(each))
                .toList();
        return new SqlExpression(operator, sorted(operands));
    }

    static SqlExpression negated(SqlExpression positive) {
        String opposite = NEGATIONS.get(positive.operator);
        if (opposite != null) {
            return new SqlExpression(opposite, positive.operands);
        }
        return switch (positive.operator) {
            case "not" -> positive.operands.get(0);
            case "<" -> of("<=", positive.operands.get(1), positive.operands.get(0));
            case "<=" -> of("<", positive.operands.get(1), positive.operands.get(0));
            default -> of("not", positive);
        };
    }

    static SqlExpression compared(String comparison, SqlExpression left, SqlExpression right) {
        return switch (comparison) {
            case "=" ->
                isQuantified(right, "any")
                        ? in(left, right.operands.get(0).operands)
                        : new SqlExpression("=", sorted(List.of(left, right)));
            case "<>", "!=" ->
                isQuantified(right, "all")
                        ? negated(in(left, right.operands.get(0).operands))
                        : new SqlExpression("<>", sorted(List.of(left, right)));
            case ">" -> of("<", right, left);
            case ">=" -> of("<=", right, left);
            default -> of(comparison, left, right);
        };
    }

    static SqlExpression between(SqlExpression value, SqlExpression low, SqlExpression high) {
        return joined("and", of("<=", low, value), of("<=", value, high));
    }

    static SqlExpression in(SqlExpression value, List<SqlExpression> list) {
        return list.size() == 1
                ? compared("=", value, list.get(0))
                : new SqlExpression(
                        "in",
                        Stream.concat(Stream.of(value), sorted(list).stream()).toList());
    }

    private static boolean isQuantified(SqlExpression right, String quantifier) {
        return right.operator.equals(quantifier)
                && right.operands.size() == 1
                && right.operands.get(0).operator.equals("array");
    }

    private static List<SqlExpression> sorted(List<SqlExpression> operands) {
        return operands.stream()
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .toList();
    }

    /** Returns the text form, equal for equal expressions. */
    @Override
    public String toString() {
        return operands.isEmpty()
                ? operator
                : operands.stream()
                        .map(SqlExpression::toString)
                        .collect(Collectors.joining(" ", "(" + operator + " ", ")"));
    }
}
